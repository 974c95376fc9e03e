import { hourMs } from '@/lib/metrics/spans';
import { shownAge } from '@/lib/metrics/shown-age';
import { clockTolerance, idTime } from './id-time';
import { readPlace, type Parts } from './read-place';
import type { ItemAdapter } from './types';

/**
 * When an item was published, epoch ms: from the id where the id holds it, else from a time on the
 * page. An id that the age on the page must confirm and does not (a scheduled post) tells nothing;
 * `undefined` then.
 */
export function readTime(
  id: string,
  item: ItemAdapter,
  parts: Parts,
  { now, lang }: { now: number; lang: string },
): number | undefined {
  const shown = shownTime(item, parts, now);
  if (item.idTime?.rough && shown !== undefined) return shown;
  const held = item.idTime && idTime(id, item.idTime, now);
  if (held === undefined) return shown;
  return isDenied(held, id, item, parts, { now, lang }) ? undefined : held;
}

function shownTime(item: ItemAdapter, parts: Parts, now: number): number | undefined {
  const time = Date.parse(readPlace(item.publishedAt ?? [], parts)?.value ?? '');
  return time >= 0 && time <= now + clockTolerance ? time : undefined;
}

/** A label that was written when the page was opened says so long after. */
const patienceMs = 3 * hourMs;

function isDenied(
  held: number,
  id: string,
  { age }: ItemAdapter,
  parts: Parts,
  { now, lang }: { now: number; lang: string },
): boolean {
  if (!age?.mustConfirm.test(id)) return false;
  const label = readPlace(age.places, parts)?.value;
  const shown = label === undefined ? undefined : shownAge(label, lang);
  if (!shown) return true;
  // Ages are cut, not rounded, and the page may have stood there for hours.
  return Math.abs(now - held - shown.ms) > Math.max(2 * shown.unitMs, patienceMs);
}
