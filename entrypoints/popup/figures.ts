import { computed, type ReadonlySignal } from '@preact/signals';
import type { Summary } from '@/lib/metrics/week';
import type { Brand } from '@/lib/model/brand';
import type { Platform } from '@/lib/model/platform';
import type { Database } from '@/lib/storage/db';
import { live, type Live } from '@/lib/storage/live';
import { loadSummary } from '@/lib/storage/summary';

/** What is looked at. */
interface Look {
  brand: ReadonlySignal<Brand | undefined>;
  platform: ReadonlySignal<Platform | undefined>;
  /** Epoch ms. */
  now: ReadonlySignal<number>;
}

/**
 * The figures of a brand on a site, kept up to date; undefined until they are read. Never one brandʼs
 * or one siteʼs figures under the name of another, not even while the next are read.
 */
export function liveFigures(
  db: Database,
  { brand, platform, now }: Look,
): Live<Summary | undefined> {
  const latest = live(
    () => ({ of: brand.value, on: platform.value, at: now.value }),
    async ({ of, on, at }) =>
      of && on && { id: of.id, on, summary: await loadSummary(db, of, on, at) },
    undefined,
  );
  return {
    value: computed(() => {
      const found = latest.value.value;
      const isShown = found?.id === brand.value?.id && found?.on === platform.value;
      return isShown ? found?.summary : undefined;
    }),
    error: latest.error,
  };
}
