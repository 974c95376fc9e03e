import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { PopupState } from '@/components/popup/popup-state';
import { platforms } from '@/lib/platforms/registry';
import { grantedSites } from '@/lib/granted-sites';
import { allBrands } from '@/lib/storage/brands';
import { loadTroubles } from '@/lib/storage/health';
import { readGlance } from '@/lib/storage/glance';
import { live } from '@/lib/storage/live';
import { openedDatabase } from '@/lib/storage/opened';
import { loadSeen } from '@/lib/storage/seen';
import { captureTrouble, platformModes } from '@/lib/storage/settings';
import { stored } from '@/lib/storage/stored';
import { liveFigures } from './figures';
import { openOptions, openPlatforms, sidebarOpener } from './open-pages';
import { shownBrand } from './shown';
import { sketchCopier } from './sketch-copier';
import { liveWaiting } from './waiting';

/**
 * Everything is asked for at once; only the figures wait, for the brand that they are of.
 *
 * @param last what was shown last; it stays on screen until more is known
 */
export function createPopupState(last = readGlance(localStorage)): PopupState {
  const { db, error: unopened } = openedDatabase();
  const now = signal(Date.now());
  setInterval(() => (now.value = Date.now()), 60_000);

  const trouble = stored(captureTrouble);
  const modes = stored(platformModes);
  const brands = live(nothing, () => allBrands(db), undefined);
  const seen = live(nothing, () => loadSeen(db), undefined);
  const unreadable = live(nothing, () => loadTroubles(db), []);
  const { active, platform, ...shown } = shownBrand(brands.value, last);
  const figures = liveFigures(db, { brand: active, platform, now, seen: seen.value, last });
  const waiting = liveWaiting(db, { brand: active, now });
  const access = grantedSites(browser.permissions, platforms);
  const sources = [brands, figures, seen, waiting, trouble, modes, unreadable];
  const errors = [unopened, ...shown.errors, ...sources.map(({ error }) => error)];

  return {
    now,
    sites: platforms,
    brands: brands.value,
    active,
    platform,
    summary: figures.value,
    seen: computed(() => seen.value.value ?? last?.seen),
    waiting: waiting.value,
    unreadable: unreadable.value,
    modes: modes.value,
    access: access.value,
    captureStop: computed(() => trouble.value.value ?? undefined),
    error: computed(() => errors.map(({ value }) => value).find((error) => error !== undefined)),
    chooseBrand: shown.chooseBrand,
    choosePlatform: shown.choosePlatform,
    requestAccess: access.request,
    copySketch: sketchCopier(),
    openSidebar: sidebarOpener(),
    openOptions,
    openPlatforms,
  };
}

function nothing(): void {}
