// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createShown } from '@/lib/shown-posts';

const element = () => document.body.appendChild(document.createElement('article'));

test('finds the element that shows a post, of several the one that came last', () => {
  const shown = createShown();
  const [feed, dialog] = [element(), element()];
  shown.seen('x:1', feed);
  expect(shown.find('x:1')).toBe(feed);
  shown.seen('x:1', dialog);
  expect(shown.find('x:1')).toBe(dialog);
  expect([...shown.all('x:1')]).toEqual([feed, dialog]);
  shown.gone(dialog);
  expect(shown.find('x:1')).toBe(feed);
});

test('a post that was never seen, or whose element shows another one now, is not found', () => {
  const shown = createShown();
  const recycled = element();
  shown.seen('x:1', recycled);
  shown.gone(recycled);
  shown.seen('x:2', recycled);
  expect(shown.find('x:1')).toBeUndefined();
  expect(shown.find('x:2')).toBe(recycled);
});

test('what has left the page is not found, but what came back is', () => {
  const shown = createShown();
  const cell = element();
  shown.seen('x:1', cell);
  cell.remove();
  expect(shown.find('x:1')).toBeUndefined();
  document.body.append(cell);
  expect(shown.find('x:1')).toBe(cell);
});
