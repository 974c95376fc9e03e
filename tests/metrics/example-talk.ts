import type { Said } from '@/lib/metrics/conversation';
import { repliesOf } from '@/lib/metrics/replies-of';
import type { Platform } from '@/lib/model/platform';
import { hour, lumen, now } from './example-rows';

export const lumenId = lumen.id;
const orageId = '01JD00000000000000000000BB';
export const owners = new Map([
  ['x:maison_lumen', lumenId],
  ['x:orage', orageId],
  ['instagram:maison.lumen', lumenId],
]);

/** A post or comment, published some hours ago. */
export function said(
  key: string,
  author: string,
  differs: Partial<Said> & { ago?: number } = {},
): Said {
  const platform = key.split(':')[0] as Platform;
  const { ago = 1, ...rest } = differs;
  const brandId = { lumen: lumenId, orage: orageId }[author];
  const handle = { lumen: 'maison_lumen', orage: 'orage' }[author] ?? author;
  return {
    key,
    platform,
    authorKey: `${platform}:${handle}`,
    authorHandle: handle,
    publishedAt: now - ago * hour,
    firstSeenAt: now,
    ...(brandId !== undefined && { brandId }),
    ...rest,
  };
}

/** What is to answer, with the key of its answer: `x:2 ← x:3`, or `x:2` while it waits. */
export function found(posts: readonly Said[]): string[] {
  return [...repliesOf(posts, owners).values()].map(
    ({ id, replyKey }) => id + (replyKey === undefined ? '' : ` ← ${replyKey}`),
  );
}
