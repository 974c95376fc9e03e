/** @jsxImportSource react */
import { useSite } from '../site';
import { Box } from './Box';
import { avatar } from './pictures';

interface AvatarProps {
  handle: string;
  size: number;
  /** A quoted authorʼs picture is no link. */
  link?: boolean;
  /** A link that only the pointer reaches, because the name beside it says the same. */
  quiet?: boolean;
}

export function Avatar({ handle, size, link = true, quiet = false }: AvatarProps) {
  const { feed } = useSite();
  const name = feed.byHandle.get(handle)?.name ?? handle;
  const picture = (
    <Box className="r-fill r-round">
      <img alt="" draggable src={avatar(handle, name)} className="r-fill" />
    </Box>
  );
  const silent = { 'aria-hidden': true, tabIndex: -1 };
  return (
    <Box data-testid={`UserAvatar-Container-${handle}`} style={{ width: size, height: size }}>
      <div style={{ paddingBottom: '100%' }} />
      <div className="r-fill">
        {link ? (
          <a
            href={`/${handle}`}
            role="link"
            className="css-g5y9jx r-fill"
            {...(quiet ? silent : {})}
            aria-label={quiet ? undefined : name}
          >
            {picture}
          </a>
        ) : (
          <div role="presentation" className="css-g5y9jx r-fill" {...silent}>
            {picture}
          </div>
        )}
      </div>
    </Box>
  );
}
