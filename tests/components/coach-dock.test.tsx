// @vitest-environment happy-dom
import type { ComponentProps } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { Dock } from '@/components/overlay/coach/Dock';
import { lengthLevel } from '@/components/overlay/coach/length-level';
import { outcomeWords } from '@/components/overlay/coach/outcome-words';
import { show, textOf } from './show';
import { speak, type Language } from './speak';

const wrongBrand = {
  viewerBrand: { id: '1', name: 'Maison Lumen' },
  activeBrand: { id: '2', name: 'Atelier Nord' },
};

function draw(props: Partial<ComponentProps<typeof Dock>> = {}, language: Language = 'en') {
  const on = { onPick: vi.fn(), onSidebar: vi.fn() };
  const values = { length: { used: 5, limit: 280 }, wrongBrand: undefined, said: undefined };
  const root = show(<Dock {...values} {...on} {...props} />, language);
  return { root, buttons: [...root.querySelectorAll('button')], ...on };
}

const click = (element: Element, isTrusted = true) =>
  element.dispatchEvent(
    Object.defineProperty(new MouseEvent('click'), 'isTrusted', { value: isTrusted }),
  );

describe('the chip', () => {
  test('has two buttons with names, which the Tab key passes over', () => {
    const { buttons } = draw();
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Saved replies (or / with a shortcut, then Tab)',
      'Open Repartee beside the page',
    ]);
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1]);
  });

  test('opens picker and sidebar at a click of a person, at none of the page', () => {
    const { buttons, onPick, onSidebar } = draw();
    for (const button of buttons) click(button, false);
    expect([onPick, onSidebar].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
    for (const button of buttons) click(button);
    expect([onPick, onSidebar].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  test.each([
    ['en', 'Repartee, help with replying. Characters: 5 of 280.'],
    ['fr', 'Repartee, aide à la réponse. Caractères\u202f: 5 sur 280.'],
  ] as const)('%s: tells screen readers the length at any time', (language, name) => {
    const { root } = draw({}, language);
    expect(root.querySelector('[role="group"]')!.getAttribute('aria-label')).toBe(name);
    expect(root.querySelector('.left')).toBeNull();
  });

  test.each([
    [259, '21', 'near', 'Characters left: 21'],
    [280, '0', 'near', 'Characters left: 0'],
    [292, '−12', 'over', 'Characters too many: 12'],
  ])('shows what is left once it matters: %i of 280', (used, shown, level, words) => {
    const left = draw({ length: { used, limit: 280 } }).root.querySelector<HTMLElement>('.left')!;
    expect([textOf(left), left.dataset['level'], left.title]).toEqual([shown, level, words]);
  });

  test.each([
    [0, 1250, 'plain'],
    [1124, 1250, 'plain'],
    [1125, 1250, 'near'],
    [1251, 1250, 'over'],
  ])('%i of %i is %s', (used, limit, level) => {
    expect(lengthLevel({ used, limit })).toBe(level);
  });

  test('marks the wrong brand in words, and leads to where it is put right', () => {
    const { buttons, onPick } = draw({ wrongBrand });
    expect(buttons[0]!.getAttribute('aria-label')).toBe(
      'Careful: this is the account of Maison Lumen, and the active brand is Atelier Nord',
    );
    click(buttons[0]!);
    expect(onPick).toHaveBeenCalledOnce();
  });
});

describe('what is said', () => {
  test('is in the one live region, which is there before it says anything', () => {
    const { root } = draw();
    expect([...root.querySelectorAll('[role="status"], [aria-live]')].map(textOf)).toEqual(['']);
  });

  test('is on screen only when something went otherwise than expected', () => {
    for (const seen of [true, false]) {
      const status = draw({ said: { words: 'Said.', seen } }).root.querySelector(
        '[role="status"]',
      )!;
      expect(textOf(status)).toBe('Said.');
      expect(status.classList.contains('visually-hidden')).toBe(!seen);
    }
  });

  test.each([
    ['inserted', 'Reply inserted.', false],
    ['copied', 'The reply is copied: paste it with Ctrl+V. What you had written is intact.', true],
    [
      'partial',
      'Only part of the reply arrived. All of it is copied: take out what arrived, then paste it with Ctrl+V.',
      true,
    ],
    ['gone', 'The reply box is gone. The reply is copied: paste it with Ctrl+V.', true],
  ] as const)('of a reply that is %s', (outcome, words, seen) => {
    speak('en');
    expect(outcomeWords(outcome, false)).toEqual({ words, seen });
  });

  test('on a Mac one pastes with ⌘V', () => {
    speak('fr');
    expect(outcomeWords('copied', true).words).toContain('⌘V');
  });
});
