// @vitest-environment happy-dom
import { expect, it, test } from 'vitest';
import { createTypeAhead } from '@/entrypoints/coach/type-ahead';

function press(key: string, held: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent('keydown', { key, cancelable: true, ...held });
}

/** What is kept of keys that are pressed while one waits. */
async function keptOf(...events: KeyboardEvent[]): Promise<string> {
  const ahead = createTypeAhead();
  let ready = (): void => {};
  const kept = ahead.during(new Promise((resolve) => (ready = resolve)));
  for (const event of events) ahead.take(event);
  ready();
  return kept;
}

test.each([
  ['what is written', ['9', ' ', 'h'], '9 h'],
  ['without what was taken back', ['9', '8', 'Backspace', 'h'], '9h'],
  ['an emoji as one', ['🙂'], '🙂'],
  ['no other keys', ['Enter', 'Tab', 'ArrowDown', 'a'], 'a'],
])('keeps %s', async (_, keys, expected) => {
  expect(await keptOf(...keys.map((key) => press(key)))).toBe(expected);
});

it('keeps what is written with AltGr, and no commands', async () => {
  const altGr = press('@', { ctrlKey: true, altKey: true });
  altGr.getModifierState = (name) => name === 'AltGraph';
  expect(await keptOf(altGr, press('v', { ctrlKey: true }))).toBe('@');
});

it('lets Escape and characters that are put together pass', () => {
  const ahead = createTypeAhead();
  void ahead.during(new Promise(() => {}));
  for (const event of [press('Escape'), press('Dead'), press('a', { isComposing: true })]) {
    expect(ahead.take(event)).toBe(false);
    expect(event.defaultPrevented).toBe(false);
  }
});

it('keeps nothing when nobody waits', async () => {
  const ahead = createTypeAhead();
  expect(ahead.take(press('a'))).toBe(false);
  expect(await ahead.during(Promise.resolve())).toBe('');
  expect(ahead.take(press('b'))).toBe(false);
});
