// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { closedBox } from '@/lib/closed-box';

test.each([
  ['words', '<p>Merci</p>', 'p', true],
  ['a button', '<button>Close</button>', 'button', true],
  ['a field', '<input>', 'input', false],
  ['a list of choices', '<select><option>Oui</option></select>', 'option', false],
  ['words that are to be copied by hand', '<div data-by-hand><p>Merci</p></div>', 'p', false],
])('a press begins no selection outside of fields: %s', (_, html, at, isPrevented) => {
  const { host, root } = closedBox(document, '');
  document.body.replaceChildren(host);
  const part = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!;
  root.append(part);
  const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
  root.querySelector(at)!.dispatchEvent(press);
  expect(press.defaultPrevented).toBe(isPrevented);
});
