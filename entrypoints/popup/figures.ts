import { computed, type ReadonlySignal } from '@preact/signals';
import type { Summary } from '@/lib/metrics/week';
import type { Brand } from '@/lib/model/brand';
import type { Database } from '@/lib/storage/db';
import { live, type Live } from '@/lib/storage/live';
import { loadSummary } from '@/lib/storage/summary';

/**
 * The figures of a brand on X, kept up to date; undefined until they are read. Never one brandʼs
 * figures under anotherʼs name, not even while the next are read.
 */
export function liveFigures(
  db: Database,
  brand: ReadonlySignal<Brand | undefined>,
  now: ReadonlySignal<number>,
): Live<Summary | undefined> {
  const latest = live(
    () => ({ of: brand.value, at: now.value }),
    async ({ of, at }) => of && { id: of.id, summary: await loadSummary(db, of, 'x', at) },
    undefined,
  );
  return {
    value: computed(() => {
      const found = latest.value.value;
      return found?.id === brand.value?.id ? found?.summary : undefined;
    }),
    error: latest.error,
  };
}
