/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Post } from '../feed/types';
import { useWords } from '../site';
import { css } from '../styles/css';
import { action, grow, pressable, row, small } from '../styles/common';
import { Avatar } from './Avatar';
import { Icon } from './Icon';
import { Line } from './Line';
import { UserLink, VerifiedMark } from './UserLink';

interface PostHeaderProps {
  post: Post;
  /** Stands after the name: the time in the feed, the follow button on a page. */
  children?: ReactNode;
}

/** Who posted, with whom and where. */
export function PostHeader({ post, children }: PostHeaderProps) {
  const { icons, post: words } = useWords();
  const [partner] = post.coauthors;
  return (
    <div className={css('padding:10px 4px')}>
      <div className={`${row()} ${css('gap:10px')}`}>
        <div>
          <Avatar handle={post.author} size={32} />
        </div>
        <div className={grow()}>
          <div className={css('display:flex;flex-wrap:wrap;align-items:center')}>
            <div className={row()}>
              <Line>
                <UserLink handle={post.author} />
                {partner !== undefined && (
                  <>
                    {words.and}
                    <UserLink handle={partner} />
                  </>
                )}
              </Line>
              <VerifiedMark handle={post.author} />
            </div>
            {children}
          </div>
          <div>
            <Line height={16} className={small()}>
              {post.ad && <span>{words.sponsored}</span>}
              {post.kind === 'reel' && !post.ad && (
                <a href={`/reels/audio/${post.id.slice(0, 16)}/`} role="link" tabIndex={0}>
                  <span>{words.originalAudio}</span>
                </a>
              )}
              {post.kind !== 'reel' && !post.ad && post.location !== undefined && (
                <a href={`/explore/locations/${post.id.slice(0, 9)}/`} role="link" tabIndex={0}>
                  {post.location}
                </a>
              )}
            </Line>
          </div>
        </div>
        <div>
          <div className={pressable()} role="button" tabIndex={0}>
            <div>
              <Icon name="more" label={icons.more} />
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** `• Follow`, on pages of posts. */
export function FollowWord() {
  const { post } = useWords();
  return (
    <div className={row()}>
      <span className={css('margin:0 4px')}>•</span>
      <div className={action()} role="button" tabIndex={0}>
        {post.follow}
      </div>
    </div>
  );
}
