import { metricNames } from '@/lib/model/limits';
import type { FieldHealth } from '@/lib/model/health';
import type { Platform } from '@/lib/model/platform';
import type { AccountReading, Field, Misreading, PostReading } from '@/lib/model/reading';
import { present } from './present';

/** Health rows by `healthKey`. */
export type Health = Map<string, FieldHealth>;

/** One missing field is a strange post; this many posts in a row are a change of the site. */
const troubleFrom = 5;

/** A page that always holds posts and shows none is stranger; two in a row are enough. */
const blankPagesFrom = 2;

export interface Trouble {
  platform: Platform;
  field: Field;
  missingSince: number;
}

export function healthKey({ platform, field }: Pick<FieldHealth, 'platform' | 'field'>): string {
  return `${platform} ${field}`;
}

/**
 * Counts what a reading found and what it missed into `health`. A field that it neither has nor
 * misses was not to be expected there and says nothing.
 *
 * @param firstOfLook a post that is read again and again counts as missing a field only once a look
 */
export function foldHealth(
  health: Health,
  reading: PostReading | AccountReading | Misreading,
  firstOfLook: boolean,
): void {
  const { platform, seenAt } = reading;
  const found = new Set(foundIn(reading));
  for (const field of found) {
    const key = healthKey({ platform, field });
    const lastFoundAt = Math.max(health.get(key)?.lastFoundAt ?? 0, seenAt);
    health.set(key, { platform, field, missingInARow: 0, lastFoundAt });
  }
  if (!firstOfLook) return;
  for (const field of new Set(reading.missing)) {
    if (found.has(field)) continue;
    const key = healthKey({ platform, field });
    const before = health.get(key);
    const row = present({
      platform,
      field,
      missingInARow: (before?.missingInARow ?? 0) + 1,
      missingSince: before?.missingSince ?? seenAt,
      lastFoundAt: before?.lastFoundAt,
    });
    health.set(key, row);
  }
}

/** The fields that a person should know of: not found in several posts in a row. */
export function troubles(rows: Iterable<FieldHealth>): Trouble[] {
  return [...rows].flatMap(({ platform, field, missingInARow, missingSince }) =>
    missingInARow >= (field === 'posts' ? blankPagesFrom : troubleFrom) &&
    missingSince !== undefined
      ? [{ platform, field, missingSince }]
      : [],
  );
}

function foundIn(reading: PostReading | AccountReading | Misreading): Field[] {
  if (!('key' in reading)) return [];
  if ('handle' in reading) return reading.followers === undefined ? [] : ['followers'];
  const told = (['key', 'authorHandle', 'authorName', 'text', 'publishedAt'] as const).filter(
    (field) => reading[field] !== undefined,
  );
  return [
    'posts',
    ...told,
    ...metricNames.filter((metric) => reading.metrics[metric] !== undefined),
  ];
}
