import type { Author, FeedItem, Linkedin, Path, Post } from './types';

/** The post with this id; throws when there is none. */
export function postOf(site: Linkedin, id: string): Post {
  const post = site.posts.get(id);
  if (!post) throw new Error(`The feed has no post with the id ${id}.`);
  return post;
}

/** Who lives at this path; throws when nobody does. */
export function authorOf(site: Linkedin, path: Path): Author {
  const author = site.authors.get(path);
  if (!author) throw new Error(`Nobody lives at ${path}.`);
  return author;
}

/** `urn:li:activity:…` or `urn:li:ugcPost:…`: what the post is called where it has its own id. */
export function urnOf({ kind, id }: Post): string {
  return `urn:li:${kind}:${id}`;
}

/** The post that an address names by any of its ids. */
export function postByUrn(site: Linkedin, urn: string): Post | undefined {
  const id = /^urn:li:(?:activity|ugcPost):(\d+)$/.exec(urn)?.[1] ?? '';
  const known = site.posts.get(id);
  if (known) return known;
  return [...site.posts.values()].find(({ activityId }) => activityId === id);
}

/** The posts of somebody and what they reposted, newest first, as their activity page has them. */
export function activityItems(site: Linkedin, path: Path): FeedItem[] {
  const items = new Map<string, FeedItem>();
  for (const item of [...site.home, ...site.brandPage]) {
    if (item.type !== 'post') continue;
    const { author, ad } = postOf(site, item.postId);
    const reposted = item.header?.kind === 'repost' && item.header.by.includes(path);
    if (reposted) items.set(item.postId, item);
    else if (author === path && !ad) items.set(item.postId, { type: 'post', postId: item.postId });
  }
  const time = (item: FeedItem) =>
    item.type === 'post' ? postOf(site, item.postId).publishedAt : 0;
  return [...items.values()].sort((a, b) => time(b) - time(a));
}
