/** @jsxImportSource react */
import { useWords } from '../site';
import { css } from '../styles/css';

const target = 'https://www.facebook.com/ads/ig_redirect/?d=playground&hash=lumen';

/** Where an advertisement leads: the bar below the picture. */
export function AdLink() {
  const { post } = useWords();
  return (
    <a
      className={css(
        'display:flex;justify-content:space-between;padding:12px;background:var(--soft);font-weight:600',
      )}
      href={target}
      rel="nofollow noopener noreferrer"
      target="_blank"
    >
      <span>{post.learnMore}</span>
      <span aria-hidden="true">›</span>
    </a>
  );
}
