import { computed, type ReadonlySignal } from '@preact/signals';
import type { WaitingSince } from '@/lib/metrics/waiting-since';
import type { Brand } from '@/lib/model/brand';
import type { Database } from '@/lib/storage/db';
import { live, type Live } from '@/lib/storage/live';
import { loadWaitingSince } from '@/lib/storage/waiting';

interface Look {
  brand: ReadonlySignal<Brand | undefined>;
  /** Epoch ms. */
  now: ReadonlySignal<number>;
}

/** What waits for an answer of a brand, kept up to date; never that of one under the name of another. */
export function liveWaiting(db: Database, { brand, now }: Look): Live<WaitingSince | undefined> {
  const latest = live(
    () => ({ id: brand.value?.id, at: now.value }),
    async ({ id, at }) =>
      id === undefined ? undefined : { id, waiting: await loadWaitingSince(db, id, at) },
    undefined,
  );
  return {
    value: computed(() => {
      const found = latest.value.value;
      return found?.id === brand.value?.id ? found?.waiting : undefined;
    }),
    error: latest.error,
  };
}
