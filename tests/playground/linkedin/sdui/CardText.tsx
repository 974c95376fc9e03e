/** @jsxImportSource react */
import { useState } from 'react';
import { useUuid } from '../mint';
import { tokenize, type Token } from '../parts/tokens';
import { useWords } from '../site';
import { cx } from './classes';

const search = 'https://www.linkedin.com/search/results/all/?keywords=';

function Piece({ token: { kind, text } }: { token: Token }) {
  if (kind === 'break') return <br />;
  if (kind === 'text') return text;
  const tag = `${search}${encodeURIComponent(text.toLowerCase())}&origin=HASH_TAG_FROM_FEED`;
  return (
    <a
      className={cx('link')}
      href={kind === 'hashtag' ? tag : text}
      {...(kind === 'link' ? { target: '_blank', rel: 'noreferrer' } : {})}
    >
      <span className={cx('strong')}>
        <strong>{text}</strong>
      </span>
    </a>
  );
}

export function Pieces({ text }: { text: string }) {
  return tokenize(text).map((token, index) => <Piece key={index} token={token} />);
}

interface CardTextProps {
  text: string;
  /** Below this many characters there is no box around the text. */
  bareBelow?: number;
  /** The key of the paragraph; on the page of one post it says what it is. */
  componentKey?: string;
}

/** A text that is whole in the page, however much of it is shown. */
export function CardText({ text, bareBelow = 0, componentKey }: CardTextProps) {
  const words = useWords();
  const uuid = useUuid();
  const [open, setOpen] = useState(false);
  const long = text.length > 210 || text.split('\n').length > 4;
  const pieces = <Pieces text={text} />;
  return (
    <p className={cx('text inset')} componentkey={componentKey ?? uuid}>
      {text.length < bareBelow ? (
        pieces
      ) : (
        <span
          className={cx(long && !open ? 'text-box clamped' : 'text-box')}
          tabIndex={-1}
          data-testid="expandable-text-box"
        >
          {pieces}
          {long && !open && (
            <button
              className={cx('more')}
              type="button"
              aria-hidden="true"
              tabIndex={-1}
              data-testid="expandable-text-button"
              onClick={() => setOpen(true)}
            >
              <span>
                <span>
                  <span>…</span>
                  <span> {words.more}</span>
                </span>
              </span>
            </button>
          )}
        </span>
      )}
    </p>
  );
}
