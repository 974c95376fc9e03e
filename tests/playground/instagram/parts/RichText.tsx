/** @jsxImportSource react */
import { css } from '../styles/css';
import { tokenize } from './tokens';

/** A text in the siteʼs markup: line breaks, mentions and hashtags. */
export function RichText({ text }: { text: string }) {
  return tokenize(text).map(({ kind, text: piece }, index) => {
    if (kind === 'text') return piece;
    if (kind === 'break') return <br key={index} />;
    const name = piece.slice(1);
    return (
      <a
        key={index}
        className={css('color:var(--link);display:inline')}
        href={kind === 'mention' ? `/${name}/` : `/explore/tags/${name.toLowerCase()}/`}
        role="link"
        tabIndex={0}
      >
        {piece}
      </a>
    );
  });
}
