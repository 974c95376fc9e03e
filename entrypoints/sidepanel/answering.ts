import { computed, type ReadonlySignal } from '@preact/signals';
import type { Answering } from '@/components/sidebar/sidebar-state';
import { deskOf, type Understand } from '@/lib/desk-of';
import { accountKey } from '@/lib/model/account-key';
import type { Brand } from '@/lib/model/brand';
import type { Database } from '@/lib/storage/db';
import { labelsOf } from '@/lib/storage/labels';
import { live, type Live } from '@/lib/storage/live';
import { loadPerson } from '@/lib/storage/person';
import type { RememberedTarget } from '@/lib/storage/remembered-target';
import { usesInThread } from '@/lib/storage/uses';

interface Look {
  box: ReadonlySignal<RememberedTarget | undefined>;
  brands: ReadonlySignal<readonly Brand[] | undefined>;
  active: ReadonlySignal<Brand | undefined>;
  understand: Understand;
}

/** What is known around the reply box in the page in front, kept up with all that is stored. */
export function liveAnswering(
  db: Database,
  { box, brands, active, understand }: Look,
): { value: ReadonlySignal<Answering | undefined>; error: ReadonlySignal<unknown> } {
  const known: Live<Answering | undefined> = live(
    () => ({ of: box.value, all: brands.value ?? [], brand: active.value }),
    async ({ of, all, brand }) => of && answeringAt(db, of, all, brand, understand),
    undefined,
  );
  return {
    // Never what is known of one comment beside the words of another.
    value: computed(() => {
      const target = box.value?.target;
      const answering = known.value.value;
      if (!target) return undefined;
      return answering?.target === target ? answering : { target, labels: [] };
    }),
    error: known.error,
  };
}

async function answeringAt(
  db: Database,
  { target, viewer }: RememberedTarget,
  brands: readonly Brand[],
  brand: Brand | undefined,
  understand: Understand,
): Promise<Answering> {
  const { platform, key, threadKey, authorHandle } = target;
  const person = authorHandle === undefined ? undefined : accountKey(platform, authorHandle);
  const [labels, used, known] = await Promise.all([
    brand && key !== undefined ? labelsOf(db, brand.id, [key]) : undefined,
    threadKey === undefined ? [] : usesInThread(db, threadKey),
    brand && person !== undefined ? loadPerson(db, brand.id, person) : undefined,
  ]);
  const own = (key !== undefined && labels?.get(key)) || [];
  const seat = {
    brands,
    chosenId: brand?.id ?? null,
    viewer: viewer === undefined ? undefined : { platform, handle: viewer },
  };
  return {
    target,
    labels: own,
    desk: deskOf(seat, target, own, used, understand),
    ...(known &&
      person !== undefined && {
        person: {
          key: person,
          labels: known.labels,
          note: known.note ?? '',
          exchanges: known.exchanges
            .filter(({ comment }) => comment.key !== key)
            .map(({ comment, answer }) => ({ comment, ...(answer && { reply: answer }) })),
        },
      }),
  };
}
