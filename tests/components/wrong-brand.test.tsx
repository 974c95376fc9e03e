// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { WrongBrand } from '@/components/overlay/WrongBrand';
import { show, textOf } from './show';
import type { Language } from './speak';

const brands = {
  viewerBrand: { id: '1', name: 'Maison Lumen' },
  activeBrand: { id: '2', name: 'Atelier Nord' },
};

function draw(language: Language = 'en') {
  const onSwitch = vi.fn();
  const onClose = vi.fn();
  const page = (
    <WrongBrand account="@maison_lumen" brands={brands} onSwitch={onSwitch} onClose={onClose} />
  );
  const root = show(page, language);
  const [change, close] = root.querySelectorAll('button');
  return { root, change: change!, close: close!, onSwitch, onClose };
}

test.each([
  [
    'en',
    'You are signed in as @maison_lumen (Maison Lumen); the active brand is Atelier Nord.',
    'Switch to Maison Lumen',
  ],
  [
    'fr',
    'Compte ouvert ici\u202f: @maison_lumen (Maison Lumen). Marque active dans Repartee\u202f: Atelier Nord.',
    'Passer à Maison Lumen',
  ],
] as const)('%s: names the account and both brands, in a status', (language, words, button) => {
  const { root, change } = draw(language);
  expect(textOf(root.querySelector('[role="status"]'))).toBe(words);
  expect(textOf(change)).toBe(button);
});

test('the cross has a name', () => {
  expect(draw().close.getAttribute('aria-label')).toBe('Close this message');
});

test('clicks that the page makes change nothing', () => {
  const { change, close, onSwitch, onClose } = draw();
  for (const button of [change, close]) button.dispatchEvent(new MouseEvent('click'));
  expect(onSwitch).not.toHaveBeenCalled();
  expect(onClose).not.toHaveBeenCalled();
});

test('clicks of a person do', () => {
  const { change, close, onSwitch, onClose } = draw();
  const click = () => Object.defineProperty(new MouseEvent('click'), 'isTrusted', { value: true });
  change.dispatchEvent(click());
  expect([onSwitch, onClose].map((done) => done.mock.calls.length)).toEqual([1, 0]);
  close.dispatchEvent(click());
  expect([onSwitch, onClose].map((done) => done.mock.calls.length)).toEqual([1, 1]);
});
