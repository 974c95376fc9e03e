import 'fake-indexeddb/auto';
import { effect } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { sectionIn } from '@/components/options/section';
import { createOptionsState } from '@/entrypoints/options/state';
import { createPopupState } from '@/entrypoints/popup/state';
import type { PopupState } from '@/components/popup/popup-state';
import { openDatabase } from '@/lib/storage/db';
import { activePlatform, platformModes } from '@/lib/storage/settings';
import { stubLocalStorage } from '../support/memory-storage';
import { fakePermissions } from './fake-permissions';
import { brandWithPosts } from './with-posts';
import { eventually } from '../support/eventually';

let leave: (() => void)[] = [];
let permissions: ReturnType<typeof fakePermissions>;

beforeEach(async () => {
  fakeBrowser.reset();
  stubLocalStorage();
  permissions = fakePermissions();
  const db = openDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
  db.close();
});
afterEach(() => {
  for (const stop of leave) stop();
  leave = [];
});

/** Looks at a popup as the page does, and gives back every frame: brand, site, posts of the week. */
function frames(state: PopupState): (string | number | undefined)[][] {
  const seen: (string | number | undefined)[][] = [];
  leave.push(
    effect(() => {
      const { active, platform, summary } = state;
      seen.push([active.value?.name, platform.value, summary.value?.thisWeek.posts]);
    }),
  );
  return seen;
}

test('the figures are those of the site that is chosen, which is remembered', async () => {
  await brandWithPosts('lumen', { x: 2, instagram: 5 });
  const state = createPopupState();
  const seen = frames(state);
  await eventually(() => expect(seen.at(-1)).toEqual(['lumen', 'x', 2]));
  state.choosePlatform('instagram');
  await eventually(() => expect(seen.at(-1)).toEqual(['lumen', 'instagram', 5]));
  for (const [, site, posts] of seen) {
    if (posts !== undefined) expect(posts).toBe(site === 'x' ? 2 : 5);
  }
  const again = frames(createPopupState());
  await eventually(() => expect(again.at(-1)).toEqual(['lumen', 'instagram', 5]));
  expect(again.map(([, site]) => site)).not.toContain('x');
});

test('another brand keeps the site where it is there, and gets it back after one that is not', async () => {
  const everywhere = await brandWithPosts('lumen', { x: 2, linkedin: 3 });
  const onX = await brandWithPosts('orage', { x: 4 });
  const pages = await brandWithPosts('soleil', { x: 1, linkedin: 6 });
  await activePlatform.setValue('linkedin');
  const state = createPopupState();
  const seen = frames(state);
  await eventually(() => expect(seen.at(-1)).toEqual(['lumen', 'linkedin', 3]));
  state.chooseBrand(onX);
  await eventually(() => expect(seen.at(-1)).toEqual(['orage', 'x', 4]));
  state.chooseBrand(pages);
  await eventually(() => expect(seen.at(-1)).toEqual(['soleil', 'linkedin', 6]));
  state.chooseBrand(everywhere);
  await eventually(() => expect(seen.at(-1)).toEqual(['lumen', 'linkedin', 3]));
});

test('what is chosen for a site in the options is known in the popup, and nothing else changes', async () => {
  const [popup, options] = [createPopupState(), createOptionsState()];
  leave.push(effect(() => void [popup.modes.value, options.modes.value]));
  await eventually(() => expect(popup.modes.value).toEqual({}));
  options.setMode('linkedin', 'sidebar');
  await eventually(() => expect(popup.modes.value).toEqual({ linkedin: 'sidebar' }));
  options.setMode('x', 'off');
  await eventually(() => expect(popup.modes.value).toEqual({ linkedin: 'sidebar', x: 'off' }));
  expect(options.modes.value).toEqual({ linkedin: 'sidebar', x: 'off' });
  expect(await platformModes.getValue()).toEqual({ linkedin: 'sidebar', x: 'off' });
});

test('a site that the browser withdraws is known in popup and options, and can be asked back', async () => {
  const states = [createPopupState(), createOptionsState()];
  for (const { access } of states) leave.push(effect(() => void access.value));
  const all = { x: true, linkedin: true, instagram: true };
  for (const { access } of states) await eventually(() => expect(access.value).toEqual(all));
  permissions.withdraw('https://x.com/*');
  for (const { access } of states) await eventually(() => expect(access.value.x).toBe(false));
  states[0]?.requestAccess('x');
  for (const { access } of states) await eventually(() => expect(access.value).toEqual(all));
});

test('from the popup one comes to the place in the options', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  vi.stubGlobal('window', { close: vi.fn() });
  createPopupState().openPlatforms();
  const url = create.mock.calls[0]?.[0].url ?? '';
  expect(url).toMatch(/options\.html#platforms$/);
  await eventually(() => expect(window.close).toHaveBeenCalled());
  vi.unstubAllGlobals();
  expect(sectionIn(url.replace(/^[^#]*/, ''))).toBe('platforms');
  expect(sectionIn('')).toBeUndefined();
});
