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
    expect(await editorHandler(page).read({ shown: 'a' }, asker)).toBe(expected);
    expect(page.read).toHaveBeenCalledExactlyOnceWith(7, 'a');
  });

  test.each([
    ['to nobody who is not believed', { shown: '' }, undefined],
    ['to nobody who does not say which one is meant', undefined, asker],
  ])('is told %s', async (_, data, from) => {
    const page = world('secret');
    expect(await editorHandler(page).read(data, from)).toBeUndefined();
    expect(page.read).not.toHaveBeenCalled();
  });
});

describe('an editor writes by its own means', () => {
  it('in the tab that asks for it', async () => {
    const page = world(true);
    const wish = { text: 'a', shown: 'b', place: '0/1' };
    expect(await editorHandler(page).write(wish, asker)).toBe(true);
    expect(page.write).toHaveBeenCalledExactlyOnceWith(7, wish);
  });

  test.each([false, null, 1, 'true'])('not when the page answers %j', async (answer) => {
    const wish = { text: 'a', shown: '', place: '0/1' };
    expect(await editorHandler(world(answer)).write(wish, asker)).toBe(false);
  });

  test.each([
    ['for nobody who is not believed', { text: 'a', shown: '', place: '0/1' }, undefined],
    ['without a text', { shown: '', place: '0/1' }, asker],
    ['where it is not said what the one that is meant shows', { text: 'a', place: '0/1' }, asker],
    ['where it is not said which one is meant', { text: 'a', shown: '' }, asker],
    ['with something else', { text: ['a'], shown: '', place: '0/1' }, asker],
    [
      'with more than any site takes',
      { text: 'a'.repeat(100_001), shown: '', place: '0/1' },
      asker,
    ],
  ])('not %s', async (_, data, from) => {
    const page = world(true);
    expect(await editorHandler(page).write(data, from)).toBe(false);
    expect(page.write).not.toHaveBeenCalled();
  });
});
