/** @jsxImportSource react */
import { brandHandle } from '../feed/accounts';
import { useSite, useWords } from '../site';
import { css } from '../styles/css';
import { avatar } from '../../x/parts/pictures';

interface AvatarProps {
  handle: string;
  /** In px. */
  size: number;
  link?: boolean;
}

/** The round picture of an account. */
export function Avatar({ handle, size, link = true }: AvatarProps) {
  const { feed } = useSite();
  const { post } = useWords();
  const name = feed.byHandle.get(handle)?.name ?? handle;
  const round = css(
    'display:block;flex:none;border-radius:50%;overflow:hidden;background:var(--soft)',
  );
  const picture = (
    <img
      alt={post.profilePicture(handle)}
      className={css('width:100%;height:100%;object-fit:cover')}
      crossOrigin="anonymous"
      draggable={false}
      src={avatar(handle === brandHandle ? 'maison_lumen' : handle, name)}
    />
  );
  const style = { height: size, width: size };
  if (!link) {
    return (
      <span className={round} role="link" style={style} tabIndex={-1}>
        {picture}
      </span>
    );
  }
  return (
    <a className={round} href={`/${handle}/`} role="link" style={style} tabIndex={0}>
      {picture}
    </a>
  );
}
