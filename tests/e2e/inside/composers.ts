import type { ReplyTarget } from '@/lib/model/reply-target';
import { watchComposer } from '@/lib/platforms/composer/watch-composer';
import { platformOf } from '@/lib/platforms/registry';

/** What was told of the boxes of the page, newest last. */
const told: { what: string; target?: ReplyTarget }[] = [];

/** Runs in a page: begins to watch its boxes. */
export function watchBoxes(): void {
  const adapter = platformOf(location.href);
  if (!adapter) throw new Error(`${location.href} is a page of no site that is read.`);
  watchComposer(
    document,
    adapter,
    {
      focused: (composer, target) =>
        told.push({ what: `focused: ${composer.adapter.name}`, target }),
      changed: (target) => told.push({ what: 'changed', target }),
      blurred: () => told.push({ what: 'blurred' }),
      failed: (error) => told.push({ what: `failed: ${String(error)}` }),
    },
    { signal: new AbortController().signal, now: Date.now, alive: () => true },
  );
}

/** What was told until now, as JSON. */
export function toldOfBoxes(): string {
  return JSON.stringify(told);
}
