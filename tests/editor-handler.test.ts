import { describe, expect, it, test, vi } from 'vitest';
import { editorHandler, type PageWorld } from '@/lib/editor-handler';

const asker = { platform: 'x' as const, tabId: 7 };

function world(answer: unknown) {
  return {
    read: vi.fn<PageWorld['read']>(async () => answer),
    write: vi.fn<PageWorld['write']>(async () => answer),
  };
}

describe('what an editor holds', () => {
  test.each([
    ['a text', 'a\nb', 'a\nb'],
    ['nothing', '', ''],
    ['cannot be told', null, undefined],
    ['is what a page says, which may be anything', { toString: 'a' }, undefined],
    ['is what a page says, which may be endless', 'a'.repeat(100_001), undefined],
  ])('%s', async (_, answer, expected) => {
    const page = world(answer);
    expect(await editorHandler(page).read(asker)).toBe(expected);
    expect(page.read).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('is told to nobody who is not believed', async () => {
    const page = world('secret');
    expect(await editorHandler(page).read(undefined)).toBeUndefined();
    expect(page.read).not.toHaveBeenCalled();
  });
});

describe('an editor writes by its own means', () => {
  it('in the tab that asks for it', async () => {
    const page = world(true);
    expect(await editorHandler(page).write({ text: 'a' }, asker)).toBe(true);
    expect(page.write).toHaveBeenCalledExactlyOnceWith(7, 'a');
  });

  test.each([false, null, 1, 'true'])('not when the page answers %j', async (answer) => {
    expect(await editorHandler(world(answer)).write({ text: 'a' }, asker)).toBe(false);
  });

  test.each([
    ['for nobody who is not believed', { text: 'a' }, undefined],
    ['without a text', {}, asker],
    ['with something else', { text: ['a'] }, asker],
    ['with more than any site takes', { text: 'a'.repeat(100_001) }, asker],
  ])('not %s', async (_, data, from) => {
    const page = world(true);
    expect(await editorHandler(page).write(data, from)).toBe(false);
    expect(page.write).not.toHaveBeenCalled();
  });
});
