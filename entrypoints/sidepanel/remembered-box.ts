import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { report } from '@/lib/report';
import { stored } from '@/lib/storage/stored';
import { rememberedTarget, type RememberedTarget } from '@/lib/storage/remembered-target';

/** What is answered in a tab, whichever that is; undefined while nothing is. */
export function rememberedBox(
  tabId: ReadonlySignal<number | undefined>,
): ReadonlySignal<RememberedTarget | undefined> {
  const box = signal<RememberedTarget | undefined>(undefined);
  effect(() => {
    const id = tabId.value;
    box.value = undefined;
    if (id === undefined) return undefined;
    const { value, error } = stored(rememberedTarget(id));
    return effect(() => {
      box.value = value.value ?? undefined;
      if (error.value !== undefined) report(error.value, { where: 'following the page' });
    });
  });
  return box;
}
