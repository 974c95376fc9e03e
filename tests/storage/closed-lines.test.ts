import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { closedLines } from '@/lib/storage/closed-lines';

beforeEach(() => fakeBrowser.reset());

test('remembers what was closed, and nothing else', async () => {
  expect(await closedLines.has('1 x:lumen A')).toBe(false);
  await closedLines.add('1 x:lumen A');
  await closedLines.add('2 x:lumen A');
  expect(await closedLines.has('1 x:lumen A')).toBe(true);
  expect(await closedLines.has('1 x:lumen B')).toBe(false);
});

test('forgets the oldest, so that it never grows without end', async () => {
  for (let tab = 0; tab <= 200; tab++) await closedLines.add(`${tab} x:lumen A`);
  expect(await closedLines.has('0 x:lumen A')).toBe(false);
  expect(await closedLines.has('1 x:lumen A')).toBe(true);
  expect(await closedLines.has('200 x:lumen A')).toBe(true);
});

test('begins anew when what is stored makes no sense', async () => {
  await fakeBrowser.storage.session.set({ closedLines: { not: 'a list' } });
  expect(await closedLines.has('1 x:lumen A')).toBe(false);
  await closedLines.add('1 x:lumen A');
  expect(await closedLines.has('1 x:lumen A')).toBe(true);
});
