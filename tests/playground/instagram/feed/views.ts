import type { Comment, Instagram, Post } from './types';

/** A post by its code. @throws when there is none */
export function postOf(site: Instagram, code: string): Post {
  const post = site.byCode.get(code);
  if (!post) throw new Error(`The made-up Instagram has no post ${code}.`);
  return post;
}

/** What a profile shows, newest first. The posts that it co-authored stand among its own. */
export function profilePosts(site: Instagram, handle: string): Post[] {
  return site.timeline
    .map((code) => postOf(site, code))
    .filter((post) => !post.ad && (post.author === handle || post.coauthors.includes(handle)));
}

/** The six posts that a post page shows below: other ones of the author. */
export function otherPosts(site: Instagram, post: Post): Post[] {
  return profilePosts(site, post.author)
    .filter(({ code }) => code !== post.code)
    .slice(0, 6);
}

/** The reels of the viewer `/reels/`, the given one first. */
export function reelsFrom(site: Instagram, code: string | undefined): Post[] {
  const reels = site.timeline
    .map((each) => postOf(site, each))
    .filter((post) => post.kind === 'reel' && !post.ad);
  const first = reels.findIndex((post) => post.code === code);
  return first <= 0 ? reels : [...reels.slice(first), ...reels.slice(0, first)];
}

export function commentsOf(site: Instagram, code: string): Comment[] {
  return site.comments.get(code) ?? [];
}

/** The path of a post as its own permalink has it: with the author, and `reel` for reels. */
export function permalink({ author, kind, code }: Post): string {
  return `/${author}/${kind === 'reel' ? 'reel' : 'p'}/${code}/`;
}
