import { computed, type ReadonlySignal } from '@preact/signals';
import type { SidebarState } from '@/components/sidebar/sidebar-state';
import { coverage } from '@/lib/metrics/coverage';
import { responseTimes } from '@/lib/metrics/response-times';
import { dayMs } from '@/lib/metrics/spans';
import type { Brand } from '@/lib/model/brand';
import type { Database } from '@/lib/storage/db';
import { handOversOf } from '@/lib/storage/hand-overs';
import { live } from '@/lib/storage/live';
import { loadToAnswer, repliesBetween } from '@/lib/storage/waiting';

/** Over how long coverage and response times are told. */
const periodMs = 30 * dayMs;

interface Look {
  active: ReadonlySignal<Brand | undefined>;
  now: ReadonlySignal<number>;
}

/** What waits for the active brand: comments for an answer, requests at departments. */
export function liveWaiting(
  db: Database,
  { active, now }: Look,
): Pick<SidebarState, 'toAnswer' | 'coverage' | 'responseTimes' | 'handOvers'> & {
  errors: readonly ReadonlySignal<unknown>[];
} {
  const asked = () => ({ brandId: active.value?.id, at: now.value });
  const waiting = live(
    asked,
    async ({ brandId, at }) => (brandId === undefined ? undefined : loadToAnswer(db, brandId, at)),
    undefined,
  );
  const rows = live(
    asked,
    async ({ brandId, at }) =>
      brandId === undefined
        ? undefined
        : { at, rows: await repliesBetween(db, brandId, at - periodMs, at) },
    undefined,
  );
  const handOvers = live(
    () => active.value?.id,
    async (brandId) => (brandId === undefined ? undefined : handOversOf(db, brandId)),
    undefined,
  );
  return {
    toAnswer: computed(() => waiting.value.value),
    coverage: computed(() => {
      const period = rows.value.value;
      return period && coverage(period.rows, period.at - periodMs, period.at);
    }),
    responseTimes: computed(() => {
      const period = rows.value.value;
      return period && responseTimes(period.rows);
    }),
    handOvers: computed(() => handOvers.value.value),
    errors: [waiting.error, rows.error, handOvers.error],
  };
}
