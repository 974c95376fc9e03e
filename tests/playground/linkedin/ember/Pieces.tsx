/** @jsxImportSource react */
import { tokenize, type Token } from '../parts/tokens';

function Piece({ token: { kind, text } }: { token: Token }) {
  if (kind === 'text') return text;
  if (kind === 'break') {
    return (
      <span>
        <br />
      </span>
    );
  }
  if (kind === 'link') {
    return (
      <a href={text} target="_blank" rel="noreferrer">
        {text}
      </a>
    );
  }
  const keywords = encodeURIComponent(text.slice(1).toLowerCase());
  return (
    <a href={`https://www.linkedin.com/feed/hashtag/?keywords=${keywords}`}>
      <span>
        <span className="visually-hidden">hashtag</span>
        <span aria-hidden="true">
          <span>#</span>
          {text.slice(1)}
        </span>
      </span>
    </a>
  );
}

export function Pieces({ text }: { text: string }) {
  return (
    <span dir="ltr">
      {tokenize(text).map((token, index) => (
        <Piece key={index} token={token} />
      ))}
    </span>
  );
}
