import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { summarise, type Summary } from '@/lib/metrics/week';
import type { Brand } from '@/lib/model/brand';
import type { Platform } from '@/lib/model/platform';
import type { Database } from '@/lib/storage/db';
import { keepGlance, type Glance } from '@/lib/storage/glance';
import { live, type Live } from '@/lib/storage/live';
import type { Seen } from '@/lib/storage/seen';
import { loadSummaryRows } from '@/lib/storage/summary';

/** What is looked at. */
interface Look {
  brand: ReadonlySignal<Brand | undefined>;
  platform: ReadonlySignal<Platform | undefined>;
  /** Epoch ms. */
  now: ReadonlySignal<number>;
  /** How much was seen at all, for the next time. */
  seen: ReadonlySignal<Seen | undefined>;
  /** What was shown the last time. */
  last: Glance | undefined;
}

/**
 * The figures of a brand on a site, kept up to date; undefined until they are read. Never one brandʼs
 * or one siteʼs figures under the name of another, not even while the next are read. Until the
 * database answers, they are made of what was there the last time.
 */
export function liveFigures(
  db: Database,
  { brand, platform, now, seen, last }: Look,
): Live<Summary | undefined> {
  const latest = live(
    () => ({ of: brand.value, on: platform.value, at: now.value }),
    async ({ of, on, at }) =>
      of && on && { brand: of, platform: on, rows: await loadSummaryRows(db, of, on, at), at },
    undefined,
  );
  effect(() => {
    const found = latest.value.value;
    const counted = seen.value;
    if (found) keepGlance(localStorage, { ...found, ...(counted && { seen: counted }) });
  });
  const isShown = (glance: Glance | undefined): glance is Glance =>
    glance?.platform !== undefined &&
    glance.brand.id === brand.value?.id &&
    glance.platform === platform.value;
  return {
    value: computed(() => {
      const found = latest.value.value;
      if (isShown(found)) return summarise(found.rows, found.at);
      return isShown(last) ? summarise(last.rows, now.value) : undefined;
    }),
    error: latest.error,
  };
}
