import { accountKey } from '@/lib/model/account-key';
import type { AccountKey, RowId } from '@/lib/model/keys';
import type { Post } from '@/lib/model/post';
import type { PostReading } from '@/lib/model/reading';
import { lookAt } from './last-look';
import { mergeContent, type Content } from './merge';
import { fillCounts, mergeCounts } from './merge-counts';
import { present } from './present';

/**
 * The row of a post after a reading of it. A reading that is not newer than the last sighting (it
 * was sent twice, or comes late from another tab) only fills gaps, so storing one again changes
 * nothing. `firstSeenAt` never moves: the sums in `days` were made with it.
 *
 * @param owners whose brand an author is
 */
export function mergeIntoPost(
  post: Post | undefined,
  reading: PostReading,
  owners: ReadonlyMap<AccountKey, RowId>,
): Post {
  const content = contentOf(reading);
  const newer = !post || reading.seenAt > post.lastSeenAt;
  const merged = post
    ? newer
      ? mergeContent(post, content)
      : mergeContent(content, post)
    : content;
  const counts = newer ? mergeCounts(post ?? noCounts, reading) : fillCounts(post, reading);
  const authorKey =
    merged.authorHandle === undefined
      ? undefined
      : accountKey(merged.platform, merged.authorHandle);
  return present({
    ...merged,
    ...counts,
    authorKey,
    quotedKey: merged.quoted?.key,
    brandId: authorKey === undefined ? undefined : owners.get(authorKey),
    firstSeenAt: post?.firstSeenAt ?? reading.seenAt,
    lastSeenAt: newer ? reading.seenAt : post.lastSeenAt,
    ...lookAt(post, reading.seenAt),
    recordedAt: post?.recordedAt,
  });
}

const noCounts = { metrics: {}, rounded: [] };

function contentOf(reading: PostReading): Content {
  const content: Partial<PostReading> & Content = { ...reading };
  delete content.metrics;
  delete content.rounded;
  delete content.source;
  delete content.seenAt;
  delete content.missing;
  return present(content);
}
