import { effect } from '@preact/signals';
import { expect, test } from 'vitest';
import { activeTab, type Tabs } from '@/lib/active-tab';
import { eventually } from './support/eventually';

type Row = Awaited<ReturnType<Tabs['query']>>[number];

function follow(tabs: Row[], own?: Row) {
  let activate = (_tab: { tabId: number; windowId: number }) => {};
  const active = activeTab({
    getCurrent: async () => own,
    query: async () => tabs,
    onActivated: { addListener: (listener) => (activate = listener) },
  });
  const seen: (number | undefined)[] = [];
  effect(() => void seen.push(active.value));
  return { active, seen, activate: (tabId: number, windowId = 1) => activate({ tabId, windowId }) };
}

const tab = (id: number, different: Row = {}): Row => ({ id, windowId: 1, ...different });

test('begins with the tab in front and follows from tab to tab, in this window only', async () => {
  const { active, activate } = follow([tab(1), tab(2, { active: true })]);
  await eventually(() => expect(active.value).toBe(2));
  activate(1);
  expect(active.value).toBe(1);
  activate(7, 2);
  expect(active.value).toBe(1);
});

test('in a tab of its own, it follows the one that was in front before', async () => {
  const own = tab(3, { active: true });
  const { active, activate } = follow(
    [tab(1, { lastAccessed: 5 }), tab(2, { lastAccessed: 9 }), own],
    own,
  );
  await eventually(() => expect(active.value).toBe(2));
  activate(3);
  expect(active.value).toBe(2);
  activate(1);
  expect(active.value).toBe(1);
});

test('without any other tab there is nothing to follow', async () => {
  const own = tab(3, { active: true });
  const { seen } = follow([own], own);
  await Promise.resolve();
  expect(seen).toEqual([undefined]);
});
