/** A page of the site, or what lies over one. */
export type Page =
  | { name: 'home' }
  | { name: 'post'; code: string }
  | { name: 'profile'; handle: string; tab: 'posts' | 'reels' | 'tagged' }
  | { name: 'reels'; code: string | undefined }
  | { name: 'direct'; thread: string | undefined }
  | { name: 'unknown' };

const postKinds = new Set(['p', 'reel', 'tv']);
const notHandles = new Set(['explore', 'accounts', 'stories', 'legal', 'web', 'create']);

/** Which page an address names. */
export function pageOf(path: string): Page {
  const [first = '', second = '', third = ''] = path.split('/').filter(Boolean);
  if (first === '') return { name: 'home' };
  if (postKinds.has(first) && second) return { name: 'post', code: second };
  if (postKinds.has(second) && third) return { name: 'post', code: third };
  if (first === 'reels') return { name: 'reels', code: second || undefined };
  if (first === 'direct') return { name: 'direct', thread: second === 't' ? third : undefined };
  if (notHandles.has(first) || third !== '') return { name: 'unknown' };
  if (second === '') return { name: 'profile', handle: first, tab: 'posts' };
  if (second === 'reels' || second === 'tagged') {
    return { name: 'profile', handle: first, tab: second };
  }
  return { name: 'unknown' };
}
