import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { forgetLeftPages } from '@/lib/forget-left-pages';
import { rememberedTarget } from '@/lib/storage/remembered-target';
import { eventually } from './support/eventually';

const target = { platform: 'x', purpose: 'reply' } as const;
const boxes = {
  get: (tabId: number) => rememberedTarget(tabId).getValue(),
  set: vi.fn((tabId: number, box: { target: typeof target } | null) =>
    rememberedTarget(tabId).setValue(box),
  ),
};
type Updated = (tabId: number, change: { status?: string }, tab: { url?: string }) => void;

beforeEach(async () => {
  fakeBrowser.reset();
  await rememberedTarget(7).setValue({ target });
  boxes.set.mockClear();
});

function tabs() {
  let updated: Updated | undefined;
  const onUpdated = { addListener: (listener: Updated) => void (updated = listener) };
  const browser = { onRemoved: fakeBrowser.tabs.onRemoved, onUpdated };
  forgetLeftPages(browser as never, boxes as never);
  return (tabId: number, change: { status?: string }, url?: string) =>
    updated?.(tabId, change, { ...(url !== undefined && { url }) });
}

it.each([undefined, 'https://www.linkedin.com/feed/'])(
  'forgets what was answered when the tab shows another site: %s',
  async (url) => {
    tabs()(7, { status: 'loading' }, url);
    await eventually(async () => expect(await rememberedTarget(7).getValue()).toBeNull());
  },
);

it('remembers it while the page only changes its own address, or something else', async () => {
  const update = tabs();
  update(7, { status: 'loading' }, 'https://x.com/compose/post');
  update(7, {});
  update(8, { status: 'loading' });
  await rememberedTarget(8).getValue();
  await eventually(async () => expect(await rememberedTarget(7).getValue()).toEqual({ target }));
  expect(boxes.set).not.toHaveBeenCalled();
});

it('forgets it when the tab is closed', async () => {
  tabs();
  await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
  await eventually(async () => expect(await rememberedTarget(7).getValue()).toBeNull());
});
