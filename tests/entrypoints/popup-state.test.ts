import 'fake-indexeddb/auto';
import { effect } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createOptionsState } from '@/entrypoints/options/state';
import { firstState } from '@/entrypoints/popup/first-state';
import { createPopupState } from '@/entrypoints/popup/state';
import type { PopupState } from '@/components/popup/popup-state';
import { openDatabase } from '@/lib/storage/db';
import { keepGlance, readGlance } from '@/lib/storage/glance';
import { activeBrandId, captureTrouble } from '@/lib/storage/settings';
import { stubLocalStorage } from '../support/memory-storage';
import { fakePermissions } from './fake-permissions';
import { brandWithPosts } from './with-posts';
import { eventually } from '../support/eventually';

let leave: (() => void)[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  stubLocalStorage();
  fakePermissions();
  const db = openDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
  db.close();
});
afterEach(() => {
  for (const stop of leave) stop();
  leave = [];
});

/** Looks at a state as the page does, and gives back every frame that a person would see. */
function look(state: PopupState) {
  const frames: { brand: string | undefined; posts: number | undefined }[] = [];
  leave.push(
    effect(() => {
      frames.push({
        brand: state.active.value?.name,
        posts: state.summary.value?.thisWeek.posts,
      });
      void [state.seen, state.unreadable, state.captureStop, state.error, state.brands].map(
        (shown) => shown.value,
      );
    }),
  );
  return frames;
}

test('without any brand', async () => {
  const state = createPopupState();
  look(state);
  await eventually(() => expect(state.brands.value).toEqual([]));
  expect(state.active.value).toBeUndefined();
  expect(state.error.value).toBeUndefined();
});

test('the first brand saved is the one shown; saving a second does not change that', async () => {
  const first = await brandWithPosts('lumen', { x: 2 });
  await brandWithPosts('orage', { x: 3 });
  expect(await activeBrandId.getValue()).toBe(first);
  const state = createPopupState();
  look(state);
  await eventually(() => expect(state.summary.value?.thisWeek.posts).toBe(2));
});

test('deleting the brand shown shows the other one, also after a new one is saved', async () => {
  const lumen = await brandWithPosts('lumen', { x: 2 });
  const orage = await brandWithPosts('orage', { x: 3 });
  await brandWithPosts('soleil', { x: 1 });
  const { remove, save } = createOptionsState();
  expect(await remove(lumen)).toEqual({ removed: lumen });
  expect(await activeBrandId.getValue()).toBeNull();
  const state = createPopupState();
  const frames = look(state);
  await eventually(() => expect(frames.at(-1)).toEqual({ brand: 'orage', posts: 3 }));
  await save({ name: 'encore', colour: 'blue', accounts: [{ platform: 'x', handle: 'encore' }] });
  expect(await activeBrandId.getValue()).toBe(orage);
});

test('deleting another brand than the one shown changes nothing there', async () => {
  const lumen = await brandWithPosts('lumen', { x: 2 });
  const orage = await brandWithPosts('orage', { x: 3 });
  await createOptionsState().remove(orage);
  expect(await activeBrandId.getValue()).toBe(lumen);
});

test('choosing another brand never shows the figures of the one before under its name', async () => {
  await brandWithPosts('lumen', { x: 2 });
  const orage = await brandWithPosts('orage', { x: 3 });
  const state = createPopupState();
  const frames = look(state);
  await eventually(() => expect(frames.at(-1)).toEqual({ brand: 'lumen', posts: 2 }));
  state.chooseBrand(orage);
  await eventually(() => expect(frames.at(-1)).toEqual({ brand: 'orage', posts: 3 }));
  const right: Record<string, number> = { lumen: 2, orage: 3 };
  for (const { brand, posts } of frames)
    if (posts !== undefined) expect(posts).toBe(right[brand ?? '']);
});

test('figures follow what is captured meanwhile', async () => {
  const id = await brandWithPosts('lumen', { x: 1 });
  const state = createPopupState();
  look(state);
  await eventually(() => expect(state.summary.value?.thisWeek.posts).toBe(1));
  const db = openDatabase();
  const [post] = await db.posts.toArray();
  await db.posts.put({ ...post!, key: 'x:new', brandId: id });
  db.close();
  await eventually(() => expect(state.summary.value?.thisWeek.posts).toBe(2));
});

test('a stop of capture is told while the popup is open', async () => {
  const state = createPopupState();
  look(state);
  await eventually(() => expect(state.brands.value).toEqual([]));
  await captureTrouble.setValue({ why: 'full', since: 1, at: 1 });
  await eventually(() => expect(state.captureStop.value).toEqual({ why: 'full', since: 1, at: 1 }));
  await captureTrouble.setValue(null);
  await eventually(() => expect(state.captureStop.value).toBeUndefined());
});

test('a database that does not open is told', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('The user denied permission', 'SecurityError');
  });
  for (const state of [createPopupState(), createOptionsState()]) {
    leave.push(effect(() => void [state.brands.value, state.error.value]));
    await eventually(() => expect(String(state.error.value)).toContain('denied permission'));
  }
});

test('opens with what it showed last, and goes on with what the database tells', async () => {
  await brandWithPosts('lumen', { x: 2 });
  look(createPopupState());
  await eventually(() => expect(readGlance(localStorage)?.rows.posts).toHaveLength(2));
  const glance = readGlance(localStorage)!;
  // One post less than there is, as if it had been captured since.
  const [first] = glance.rows.posts;
  keepGlance(localStorage, { ...glance, rows: { ...glance.rows, posts: [first!] } });
  for (const stop of leave.splice(0)) stop();
  const frames = look(createPopupState());
  await eventually(() => expect(frames.at(-1)).toEqual({ brand: 'lumen', posts: 2 }));
  expect(frames.find(({ posts }) => posts !== undefined)).toEqual({ brand: 'lumen', posts: 1 });
});

test('shows in its first frame what it showed last, without any reading', async () => {
  await brandWithPosts('lumen', { x: 2 });
  look(createPopupState());
  await eventually(() => expect(readGlance(localStorage)?.rows.posts).toHaveLength(2));
  const later: ((state: PopupState) => void)[] = [];
  const first = firstState(readGlance(localStorage), Date.now(), (act) => later.push(act));
  expect(look(first)).toEqual([{ brand: 'lumen', posts: 2 }]);
  // What is asked for now is done as soon as it can be.
  first.choosePlatform('instagram');
  const state = createPopupState();
  const choose = vi.spyOn(state, 'choosePlatform');
  for (const act of later) act(state);
  expect(choose).toHaveBeenCalledWith('instagram');
});

test.each(['{ "brand": { "id": 7 } }', 'no JSON'])(
  'what was kept of another shape is nothing: %s',
  async (kept) => {
    await brandWithPosts('lumen', { x: 2 });
    localStorage.setItem('glance', kept);
    const frames = look(createPopupState());
    await eventually(() => expect(frames.at(-1)).toEqual({ brand: 'lumen', posts: 2 }));
  },
);
