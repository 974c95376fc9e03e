/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { useWords } from '../site';
import { Pieces } from './Pieces';

interface CommentaryProps {
  text: string;
  /** What leads from a reshared text to its post. */
  link?: (inside: ReactNode) => ReactNode;
}

/** The text of a post: whole in the page, and clamped until somebody asks for more. */
export function Commentary({ text, link = (inside) => inside }: CommentaryProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const long = text.length > 210 || text.split('\n').length > 4;
  const clamped = long && !open ? ' feed-shared-inline-show-more-text--clamped' : '';
  return (
    <div
      className={`feed-shared-inline-show-more-text feed-shared-update-v2__description feed-shared-inline-show-more-text--minimal-padding${clamped}`}
    >
      <div
        className="update-components-text relative update-components-update-v2__commentary"
        dir="ltr"
      >
        {link(
          <span className="break-words tvm-parent-container">
            <Pieces text={text} />
          </span>,
        )}
      </div>
      {long && !open && (
        <button
          type="button"
          className="feed-shared-inline-show-more-text__see-more-less-toggle see-more t-14 t-black--light"
          aria-label={words.seeMore}
          onClick={() => setOpen(true)}
        >
          <span>…{words.more}</span>
        </button>
      )}
    </div>
  );
}
