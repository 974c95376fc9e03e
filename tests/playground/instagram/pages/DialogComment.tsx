/** @jsxImportSource react */
import { useState } from 'react';
import type { Comment } from '../feed/types';
import { counted } from '../labels/numbers';
import { Avatar } from '../parts/Avatar';
import { CommentWords } from '../parts/CommentWords';
import { Icon } from '../parts/Icon';
import { RichText } from '../parts/RichText';
import { Time } from '../parts/Time';
import { UserLink } from '../parts/UserLink';
import { useSite, useWords } from '../site';
import { css } from '../styles/css';
import { grow, pressable, quiet, small } from '../styles/common';

interface DialogCommentProps {
  comment: Comment;
  /** Of the comment: `/p/CODE/c/ID/`. */
  href: string;
  /** The comment below which answers to this one stand: itself, or the one that it answers. */
  thread?: string;
  /** What the viewer just sent below it. */
  answers?: readonly Comment[];
  onReply: (handle: string, comment: string) => void;
}

/** A comment in the dialog of a post: an entry of a list, its author in a heading. */
export function DialogComment({
  comment,
  href,
  thread = comment.id,
  answers = [],
  onReply,
}: DialogCommentProps) {
  const { settings } = useSite();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const old = settings.layout === 'old';
  return (
    <ul className="_a9ym">
      <div>
        <li className="_a9zj">
          <div className={css('display:flex;gap:10px;padding:8px 0')}>
            <div>
              <Avatar handle={comment.author} size={32} />
            </div>
            <div className={grow()}>
              <h3 className={css('display:inline-block;margin-inline-end:4px')}>
                <UserLink handle={comment.author} />
              </h3>
              <div className={css('display:inline')}>
                <span dir="auto">
                  <RichText text={comment.text} />
                </span>
              </div>
              <div className={css('display:flex;align-items:center;gap:12px')}>
                <a className={`${quiet()} ${small()}`} href={href} role="link" tabIndex={0}>
                  <Time at={comment.publishedAt} />
                </a>
                <CommentWords
                  as={old ? 'button' : 'div'}
                  comment={comment}
                  onReply={() => onReply(comment.author, thread)}
                />
              </div>
            </div>
            <div className={pressable()} role="button" tabIndex={0}>
              <span>
                <Icon name="like" label={words.icons.like} size={old ? 12 : 16} />
              </span>
            </div>
          </div>
        </li>
      </div>
      {comment.replies.length + answers.length > 0 && (
        <li className={css('padding-inline-start:42px')}>
          <ul>
            {comment.replies.length > 0 && (
              <li>
                <button
                  className={`${quiet()} ${small()} ${css('padding:0;font-weight:600;cursor:pointer')}`}
                  type="button"
                  onClick={() => setOpen(!open)}
                >
                  <span>
                    {open
                      ? words.post.hideReplies
                      : counted(comment.replies.length, words.post.viewReplies, words)}
                  </span>
                </button>
              </li>
            )}
            {[...(open ? comment.replies : []), ...answers].map((reply) => (
              <DialogComment
                key={reply.id}
                comment={reply}
                href={`${href}r/${reply.id}/`}
                thread={comment.id}
                onReply={onReply}
              />
            ))}
          </ul>
        </li>
      )}
    </ul>
  );
}
