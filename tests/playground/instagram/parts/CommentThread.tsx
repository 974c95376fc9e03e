/** @jsxImportSource react */
import { useState } from 'react';
import type { Comment } from '../feed/types';
import { counted } from '../labels/numbers';
import { usePost, useWords } from '../site';
import { css } from '../styles/css';
import { quiet, row, small } from '../styles/common';
import { CommentRow } from './CommentRow';
import { Line } from './Line';

interface CommentThreadProps {
  code: string;
  comment: Comment;
  onReply: (handle: string, comment: string) => void;
}

/** A comment and, when asked for, its replies; those that the viewer just sent are there at once. */
export function CommentThread({ code, comment, onReply }: CommentThreadProps) {
  const words = useWords();
  const { state } = usePost(code);
  const [open, setOpen] = useState(false);
  const href = `/p/${code}/c/${comment.id}/`;
  const own = (
    <CommentRow comment={comment} href={href} onReply={() => onReply(comment.author, comment.id)} />
  );
  const answers = state.answers.get(comment.id) ?? [];
  if (comment.replies.length + answers.length === 0) return own;
  const answer = (reply: Comment) => (
    <CommentRow
      key={reply.id}
      comment={reply}
      href={`${href}r/${reply.id}/`}
      size={24}
      onReply={() => onReply(reply.author, comment.id)}
    />
  );
  return (
    <div>
      {own}
      <div className={css('padding-inline-start:42px')}>
        {comment.replies.length > 0 && (
          <div
            className={`${row()} ${css('gap:12px;padding:4px 0')}`}
            role="button"
            tabIndex={0}
            onClick={() => setOpen(!open)}
          >
            <div className={row()}>
              <div className={css('width:24px;border-top:1px solid var(--quiet)')} />
            </div>
            <Line height={16} className={`${quiet()} ${small()} ${css('font-weight:600')}`}>
              {open
                ? words.post.hideReplies
                : counted(comment.replies.length, words.post.viewReplies, words)}
            </Line>
          </div>
        )}
        {open && comment.replies.map(answer)}
        {answers.map(answer)}
      </div>
    </div>
  );
}
