/** @jsxImportSource react */
import type { Comment } from '../feed/types';
import { counted } from '../labels/numbers';
import { useWords } from '../site';
import { css } from '../styles/css';
import { quiet, row, small } from '../styles/common';
import { Line } from './Line';

interface CommentWordsProps {
  comment: Comment;
  onReply: () => void;
  /** The dialogs of the old layout have real buttons. */
  as?: 'div' | 'button';
}

/** The words below a comment: its likes when it has some, reply, and a translation. */
export function CommentWords({ comment, onReply, as = 'div' }: CommentWordsProps) {
  const words = useWords();
  const entries = [
    ...(comment.likes > 0
      ? [{ key: 'likes', text: counted(comment.likes, words.post.likes, words) }]
      : []),
    { key: 'reply', text: words.post.reply, press: onReply },
    ...(comment.id.endsWith('7') ? [{ key: 'translate', text: words.post.seeTranslation }] : []),
  ];
  const look = `${quiet()} ${small()} ${css('font-weight:600;padding:0;margin-inline-end:12px;cursor:pointer')}`;
  return (
    <div className={`${row()} ${css('margin-top:4px')}`}>
      {entries.map(({ key, text, press }: { key: string; text: string; press?: () => void }) =>
        as === 'button' ? (
          <button key={key} className={look} type="button" onClick={press}>
            <span>{text}</span>
          </button>
        ) : (
          <div key={key} className={look} role="button" tabIndex={0} onClick={press}>
            <Line height={16}>
              <span>{text}</span>
            </Line>
          </div>
        ),
      )}
    </div>
  );
}
