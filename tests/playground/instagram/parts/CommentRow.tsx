/** @jsxImportSource react */
import type { Comment } from '../feed/types';
import { useWords } from '../site';
import { css } from '../styles/css';
import { grow, pressable, quiet, small } from '../styles/common';
import { Avatar } from './Avatar';
import { CommentWords } from './CommentWords';
import { Icon } from './Icon';
import { Line } from './Line';
import { RichText } from './RichText';
import { Time } from './Time';
import { UserLink } from './UserLink';

interface CommentRowProps {
  comment: Comment;
  /** Of the comment: `/p/CODE/c/ID/`. */
  href: string;
  size?: number;
  onReply: () => void;
}

/** A comment on the page of a post. */
export function CommentRow({ comment, href, size = 32, onReply }: CommentRowProps) {
  const { icons } = useWords();
  return (
    <div>
      <div className={css('display:flex;gap:10px;padding:8px 0')}>
        <div>
          <div>
            <div>
              <span>
                <div>
                  <Avatar handle={comment.author} size={size} />
                </div>
              </span>
            </div>
          </div>
        </div>
        <div className={css('display:flex;flex:1 1 0%;min-width:0;gap:8px')}>
          <div className={grow()}>
            <div>
              <div>
                <div>
                  <Line>
                    <UserLink handle={comment.author} />
                  </Line>
                  &nbsp;
                  <Line>
                    <a className={`${quiet()} ${small()}`} href={href} role="link" tabIndex={0}>
                      <Time at={comment.publishedAt} />
                    </a>
                  </Line>
                </div>
                <div>
                  <Line>
                    <RichText text={comment.text} />
                  </Line>
                </div>
              </div>
            </div>
            <CommentWords comment={comment} onReply={onReply} />
          </div>
          <div className={css('padding-top:8px')}>
            <span>
              <div>
                <div>
                  <div className={pressable()} role="button" tabIndex={0}>
                    <div>
                      <span>
                        <Icon name="like" label={icons.like} size={16} />
                      </span>
                    </div>
                  </div>
                </div>
              </div>
            </span>
          </div>
        </div>
      </div>
    </div>
  );
}
