import type { FeedItem, Header, Linkedin, Post } from '../feed/types';
import { postOf } from '../feed/views';

/** What the old front end calls a post: after what somebody did with it, if that is why it is here. */
export function cardUrn(post: Post, header: Header | undefined): string {
  const ids = header?.activityIds ?? [];
  const [first = post.activityId] = ids;
  if (ids.length < 2) return `urn:li:activity:${first}`;
  return `urn:li:aggregate:(${ids.map((id) => `urn:li:activity:${id}`).join(',')})`;
}

/** What it calls any card of a list. */
export function itemUrn(site: Linkedin, item: FeedItem): string {
  if (item.type === 'post') return cardUrn(postOf(site, item.postId), item.header);
  if (item.type === 'course') return `urn:li:lyndaCourse:${item.id}`;
  return `urn:li:aggregate:(${item.ids.map((id) => `urn:li:jobPosting:${id}`).join(',')})`;
}

/** `urn:li:comment:(activity:P,C)`; P is the postʼs own id, which may stand nowhere else. */
export function oldCommentUrn({ kind, id }: Post, commentId: string): string {
  return `urn:li:comment:(${kind}:${id},${commentId})`;
}
