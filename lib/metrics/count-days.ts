import type { Day } from '@/lib/model/day';
import type { Platform } from '@/lib/model/platform';
import type { Post } from '@/lib/model/post';

/** Day rows by `dayKey`. */
export type Days = Map<string, Day>;

export function dayKey({ platform, day }: Pick<Day, 'platform' | 'day'>): string {
  return `${platform} ${day}`;
}

/**
 * Counts a post into the sums of the day on which it was first seen: when it is new, and anew when
 * what had looked like a post turns out to be a comment.
 */
export function countDay(
  days: Days,
  before: Post | undefined,
  after: Post,
  dayOf: (at: number) => string,
): void {
  if (before?.kind === after.kind) return;
  const { platform, firstSeenAt } = after;
  const day = dayOf(firstSeenAt);
  if (before) add(days, platform, day, before.kind, -1);
  add(days, platform, day, after.kind, 1);
}

function add(days: Days, platform: Platform, day: string, kind: Post['kind'], by: 1 | -1): void {
  const row = days.get(dayKey({ platform, day })) ?? { platform, day, posts: 0, comments: 0 };
  const sums = kind === 'post' ? { posts: row.posts + by } : { comments: row.comments + by };
  days.set(dayKey(row), { ...row, ...sums });
}
