import { expect, test, vi } from 'vitest';
import { copySketch, type SketchWorld } from '@/lib/copy-sketch';

const origins = ['https://x.com/*', 'https://www.linkedin.com/*'];
const failing = () => Promise.reject(new Error('no'));

function world(differs: Partial<SketchWorld> = {}) {
  const write = vi.fn<SketchWorld['write']>(async () => undefined);
  const query = vi.fn<SketchWorld['query']>(async () => [{ id: 3 }]);
  return { origins, query, run: async (tab: number) => `sketch of ${tab}`, write, ...differs };
}

test('copies what the script gave back for the tab in front', async () => {
  const here = world();
  expect(await copySketch(here)).toBe('copied');
  expect(here.query).toHaveBeenCalledWith({ active: true, currentWindow: true, url: origins });
  expect(here.write).toHaveBeenCalledExactlyOnceWith('sketch of 3');
});

test.each([
  ['the tab in front is none of a site', { query: async () => [] }],
  ['nothing is ever read on the page', { run: async () => null }],
])('says that it is not possible here: %s', async (_, differs) => {
  const here = world(differs);
  expect(await copySketch(here)).toBe('elsewhere');
  expect(here.write).not.toHaveBeenCalled();
});

test.each([
  ['the tabs cannot be asked', { query: failing }],
  ['the script cannot run', { run: failing }],
  ['the clipboard refuses', { write: failing }],
])('says that it failed: %s', async (_, differs) => {
  expect(await copySketch(world(differs))).toBe('failed');
});
