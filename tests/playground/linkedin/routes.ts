import type { Path } from './feed/types';
import type { Front } from './settings';

/** A page of the site. */
export type Page =
  | { name: 'feed' }
  | { name: 'update'; urn: string }
  | { name: 'activity'; path: Path }
  | { name: 'company'; path: Path; tab: 'home' | 'posts' }
  | { name: 'messaging' }
  | { name: 'unknown' };

/** Which page an address names. */
export function pageOf(address: string): Page {
  const [first = '', second = '', third, fourth] = address.split('/').filter(Boolean);
  if (first === 'feed' && second === 'update' && third) {
    return { name: 'update', urn: decodeURIComponent(third) };
  }
  // Some accounts have the feed below another address.
  if (first === '' || first === 'feed' || first === 'preload') return { name: 'feed' };
  if (first === 'messaging') return { name: 'messaging' };
  if (first === 'in' && second && (!third || (third === 'recent-activity' && fourth === 'all'))) {
    return { name: 'activity', path: `in/${second}` };
  }
  if (first === 'company' && second && (!third || third === 'posts')) {
    return { name: 'company', path: `company/${second}`, tab: third ? 'posts' : 'home' };
  }
  return { name: 'unknown' };
}

/** The front end that a page usually has. */
export function usualFront({ name }: Page): Front {
  return name === 'company' || name === 'messaging' ? 'ember' : 'sdui';
}
