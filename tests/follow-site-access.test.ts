import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { followSiteAccess } from '@/lib/follow-site-access';
import { eventually } from './support/eventually';

const executeScript = vi.fn<(injection: object) => Promise<unknown[]>>();
const heard = { added: () => {}, removed: () => {} };

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockImplementation(async () => []);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: 4 }]) as never);
  Object.assign(fakeBrowser, {
    scripting: { executeScript },
    permissions: {
      contains: async () => true,
      onAdded: { addListener: (listener: () => void) => (heard.added = listener) },
      onRemoved: { addListener: (listener: () => void) => (heard.removed = listener) },
    },
  });
  followSiteAccess();
});

/** What open pages see. */
const number = async (): Promise<unknown> =>
  (await fakeBrowser.storage.local.get('siteAccess')).siteAccess;

it('tells open pages of a site that was granted, and starts in its tabs', async () => {
  heard.added();
  await eventually(() => expect(executeScript).toHaveBeenCalled());
  await eventually(async () => expect(await number()).toBe(1));
});

it('tells open pages of a site that was withdrawn, and starts nowhere', async () => {
  heard.removed();
  await eventually(async () => expect(await number()).toBe(1));
  heard.removed();
  await eventually(async () => expect(await number()).toBe(2));
  expect(executeScript).not.toHaveBeenCalled();
});
