import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { startInOpenTabs } from '@/lib/start-in-open-tabs';

let granted: string[];
const query = vi.fn<(filter: { url: string[] }) => Promise<{ id: number }[]>>();
const executeScript = vi.fn<(injection: object) => Promise<unknown[]>>();

beforeEach(() => {
  granted = [];
  query.mockImplementation(async () => [{ id: 4 }]);
  executeScript.mockImplementation(async () => []);
  const contains = async ({ origins }: { origins: string[] }) =>
    origins.every((origin) => granted.includes(origin));
  Object.assign(fakeBrowser, { permissions: { contains }, scripting: { executeScript } });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(query as never);
});

it('starts in the tabs of the sites that are granted, and of no other', async () => {
  granted = ['https://x.com/*'];
  await startInOpenTabs();
  expect(query).toHaveBeenCalledExactlyOnceWith({ url: granted });
  expect(executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 4 },
    files: ['/content-scripts/overlay.js'],
  });
});

it('looks for no tabs when no site is granted: a query without addresses finds all', async () => {
  await startInOpenTabs();
  expect(query).not.toHaveBeenCalled();
});
