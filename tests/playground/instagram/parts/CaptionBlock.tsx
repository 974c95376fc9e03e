/** @jsxImportSource react */
import type { Post } from '../feed/types';
import { css } from '../styles/css';
import { grow, quiet, small } from '../styles/common';
import { Avatar } from './Avatar';
import { Line } from './Line';
import { RichText } from './RichText';
import { Time } from './Time';
import { UserLink, VerifiedMark } from './UserLink';

/** The caption as the first entry above the comments; its time is a second late and no link. */
export function CaptionBlock({ post }: { post: Post }) {
  return (
    <div>
      <div className={css('display:flex;gap:10px;padding:12px 0')}>
        <div>
          <div>
            <span>
              <div>
                <Avatar handle={post.author} size={32} />
              </div>
            </span>
          </div>
        </div>
        <div className={grow()}>
          <div>
            <Line>
              <div>
                <div>
                  <UserLink handle={post.author} />
                  <VerifiedMark handle={post.author} />
                  &nbsp;
                  <span className={`${quiet()} ${small()}`} style={{ lineHeight: '18px' }}>
                    <Time at={post.publishedAt + 1000} />
                  </span>
                </div>
                <span style={{ lineHeight: '18px' }}>
                  <RichText text={post.caption} />
                </span>
              </div>
            </Line>
            <div />
          </div>
        </div>
      </div>
    </div>
  );
}
