import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { followCommands } from '@/lib/follow-commands';
import { openSidebar } from '@/lib/open-sidebar';
import { eventually } from './support/eventually';

type Tab = { id: number; url?: string };
type Heard = (command: string, tab: Tab | undefined) => void;

const open = vi.fn<(at?: object) => Promise<void>>();
const sendMessage = vi.fn<(tabId: number, message: { type: string }) => void>();
let press: Heard = () => undefined;

const chromium = { sidePanel: { open } };
const firefox = { sidebarAction: { open } };
const given = fakeBrowser as { sidePanel?: object; sidebarAction?: object };

beforeEach(() => {
  open.mockImplementation(async () => undefined);
  const onCommand = { addListener: (heard: Heard) => (press = heard) };
  Object.assign(fakeBrowser, { commands: { onCommand } });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(((...sent: [number, never]) =>
    sendMessage(...sent)) as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [
    { id: 5, url: 'https://x.com/home' },
  ]) as never);
  followCommands();
});
afterEach(() => {
  delete given.sidePanel;
  delete given.sidebarAction;
});

describe('a click in a page', () => {
  it('opens Chromium’s side panel in its tab, before anything is awaited', async () => {
    Object.assign(fakeBrowser, chromium);
    const opened = openSidebar(7);
    expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
    expect(await opened).toBe(true);
  });

  it('does not open Firefox’s sidebar, which wants another click', async () => {
    Object.assign(fakeBrowser, firefox);
    expect(await openSidebar(7)).toBe(false);
    expect(open).not.toHaveBeenCalled();
  });
});

describe('a key', () => {
  test.each([
    ['Chromium', chromium, [{ tabId: 7 }]],
    ['Firefox', firefox, []],
  ])('opens the sidebar in %s, before anything is awaited', (_, browser, at) => {
    Object.assign(fakeBrowser, browser);
    press('sidebar', { id: 7 });
    expect(open).toHaveBeenCalledExactlyOnceWith(...at);
  });

  it('asks the page in front for the saved replies', async () => {
    press('pick', { id: 7, url: 'https://www.linkedin.com/feed/' });
    await eventually(() => expect(sendMessage).toHaveBeenCalledOnce());
    expect(sendMessage.mock.calls[0]?.slice(0, 2)).toMatchObject([7, { type: 'pick' }]);
  });

  it('finds the page itself where the browser does not name it', async () => {
    press('pick', undefined);
    await eventually(() => expect(sendMessage).toHaveBeenCalledOnce());
    expect(sendMessage.mock.calls[0]?.[0]).toBe(5);
  });

  it('asks no page that is not one of the sites', async () => {
    press('pick', { id: 7, url: 'https://example.com/' });
    press('pick', { id: 8 });
    press('pick', { id: 9, url: 'https://x.com/home' });
    await eventually(() => expect(sendMessage).toHaveBeenCalledOnce());
    expect(sendMessage.mock.calls[0]?.[0]).toBe(9);
  });
});
