/** @jsxImportSource react */
import type { MouseEvent, ReactNode } from 'react';
import { useSite } from '../site';

const origin = 'https://www.linkedin.com';

/** Links to pages of the site change the page without loading it. */
export function Followed({ children, className }: { children: ReactNode; className?: string }) {
  const { navigation } = useSite();
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (event.defaultPrevented || !plain || !link) return;
    const { pathname, search, origin: there } = new URL(link.href);
    if (there !== origin || link.target === '_blank') return;
    event.preventDefault();
    // What the site does on such a link is not part of the playground.
    if (search !== '' && !search.startsWith('?miniProfileUrn')) return;
    if (pathname === '/feed/' && !link.hasAttribute('data-page')) return;
    navigation.go(pathname);
  };
  return (
    <div className={className} onClick={follow}>
      {children}
    </div>
  );
}
