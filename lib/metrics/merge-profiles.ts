import type { AccountReading } from '@/lib/model/reading';
import { present } from './present';

/** One reading of a profile that says all that two say; where they differ, the newer is right. */
export function mergeProfiles(older: AccountReading, newer: AccountReading): AccountReading {
  return {
    ...older,
    ...present(newer),
    seenAt: Math.max(older.seenAt, newer.seenAt),
    missing: newer.missing.filter((field) => older.missing.includes(field)),
  };
}
