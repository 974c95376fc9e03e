import { signal, type ReadonlySignal } from '@preact/signals';
import type { PopupState } from '@/components/popup/popup-state';
import { summarise } from '@/lib/metrics/week';
import { platforms } from '@/lib/platforms/registry';
import type { Glance } from '@/lib/storage/glance';
import { openOptions, openPlatforms } from './open-pages';

/**
 * What the popup shows in its first frame: what it showed last, for the present time. The database
 * and all that reads it come after that frame, so nothing here may import them.
 *
 * @param now epoch ms
 * @param whenRead does with the state that follows what a person asks for before it is there
 */
export function firstState(
  last: Glance | undefined,
  now: number,
  whenRead: (act: (state: PopupState) => void) => void,
): PopupState {
  return {
    now: signal(now),
    sites: platforms,
    brands: unknown,
    active: signal(last?.brand),
    platform: signal(last?.platform),
    summary: signal(last && summarise(last.rows, now)),
    seen: signal(last?.seen),
    waiting: unknown,
    unreadable: signal([]),
    modes: unknown,
    access: signal({}),
    captureStop: unknown,
    error: unknown,
    chooseBrand: (id) => whenRead((state) => state.chooseBrand(id)),
    choosePlatform: (platform) => whenRead((state) => state.choosePlatform(platform)),
    requestAccess: (platform) => whenRead((state) => state.requestAccess(platform)),
    openSidebar: () => whenRead((state) => state.openSidebar()),
    openOptions,
    openPlatforms,
  };
}

const unknown: ReadonlySignal<undefined> = signal(undefined);
