import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { PopupState } from '@/components/popup/popup-state';
import { activeBrand } from '@/lib/active-brand';
import { report } from '@/lib/report';
import { allBrands } from '@/lib/storage/brands';
import { openDatabase } from '@/lib/storage/db';
import { loadTroubles } from '@/lib/storage/health';
import { live } from '@/lib/storage/live';
import { loadSeen } from '@/lib/storage/seen';
import { activeBrandId, captureTrouble } from '@/lib/storage/settings';
import { stored } from '@/lib/storage/stored';
import { liveFigures } from './figures';

/** Everything is asked for at once; only the figures wait, for the brand that they are of. */
export function createPopupState(): PopupState {
  const db = openDatabase();
  // Opens while the frame is drawn. Dexie's live queries keep silent about a database that does not
  // open, so its error is taken here.
  const unopened = signal<unknown>(undefined);
  db.open().catch((error: unknown) => (unopened.value = error));
  const now = signal(Date.now());
  setInterval(() => (now.value = Date.now()), 60_000);

  const chosenId = stored(activeBrandId);
  const trouble = stored(captureTrouble);
  const brands = live(nothing, () => allBrands(db), undefined);
  const seen = live(nothing, () => loadSeen(db), undefined);
  const unreadable = live(nothing, () => loadTroubles(db), []);
  const active = computed(() => {
    const [all, id] = [brands.value.value, chosenId.value.value];
    return all && id !== undefined ? activeBrand(all, id) : undefined;
  });
  const figures = liveFigures(db, active, now);
  const sources = [brands, chosenId, figures, seen, trouble, unreadable];
  const errors = [unopened, ...sources.map(({ error }) => error)];

  return {
    now,
    brands: brands.value,
    active,
    summary: figures.value,
    seen: seen.value,
    unreadable: unreadable.value,
    captureStop: computed(() => trouble.value.value ?? undefined),
    error: computed(() => errors.map(({ value }) => value).find((error) => error !== undefined)),
    chooseBrand(id) {
      activeBrandId.setValue(id).catch((e: unknown) => report(e, { where: 'choosing a brand' }));
    },
    openOptions() {
      void browser.runtime.openOptionsPage().then(() => window.close());
    },
  };
}

function nothing(): void {}
