/** A page of the site. */
export type Page =
  | { name: 'home' }
  | { name: 'profile'; handle: string; tab: 'posts' | 'replies' }
  | { name: 'status'; handle: string; id: string }
  | { name: 'unknown' };

/** What lies over a page. */
type Layer = { name: 'photo'; handle: string; id: string; index: number } | { name: 'compose' };

const notHandles = new Set([
  'home',
  'explore',
  'notifications',
  'search',
  'i',
  'hashtag',
  'compose',
]);

/** Which page an address names; the id of a status is all that counts, as on X. */
export function pageOf(path: string): Page {
  const [first = '', second, third] = path.split('/').filter(Boolean);
  if (first === '' || first === 'home') return { name: 'home' };
  if (second === 'status' && /^\d+$/.test(third ?? '')) {
    return { name: 'status', handle: first, id: third ?? '' };
  }
  if (notHandles.has(first)) return { name: 'unknown' };
  if (second === undefined) return { name: 'profile', handle: first, tab: 'posts' };
  if (second === 'with_replies') return { name: 'profile', handle: first, tab: 'replies' };
  return { name: 'unknown' };
}

/** The layer that an address opens, if any. */
export function layerOf(path: string): Layer | undefined {
  const [first = '', second, third = '', fourth, fifth] = path.split('/').filter(Boolean);
  if (first === 'compose' && second === 'post') return { name: 'compose' };
  if (second === 'status' && fourth === 'photo' && /^\d+$/.test(third)) {
    return { name: 'photo', handle: first, id: third, index: Number(fifth ?? 1) };
  }
  return undefined;
}

/** What stands below a layer that was opened by its address. */
export function pathBelow(path: string): string {
  const layer = layerOf(path);
  if (!layer) return path;
  return layer.name === 'photo' ? `/${layer.handle}/status/${layer.id}` : '/home';
}
