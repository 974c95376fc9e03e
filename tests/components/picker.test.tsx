// @vitest-environment happy-dom
import { render, type ComponentProps } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { announcement } from '@/components/picker/announcement';
import { PickerView } from '@/components/picker/PickerView';
import { choice, hours, state, unfilled } from './example-picker';
import { show, textOf } from './show';
import { speak, type Language } from './speak';

type Props = ComponentProps<typeof PickerView>;

const wrongBrand = {
  viewerBrand: { id: '1', name: 'Maison Lumen' },
  activeBrand: { id: '2', name: 'Atelier Nord' },
};

function draw(props: Partial<Props> = {}, language: Language = 'en') {
  const picker = { type: vi.fn(), pick: vi.fn(), speak: vi.fn(), vary: vi.fn(), fill: vi.fn() };
  const on = { onInsert: vi.fn(), onSwitchBrand: vi.fn(), onOpenLibrary: vi.fn() };
  const values = { state, choice, platform: 'x', wrongBrand: undefined, isMac: false } as const;
  const root = show(<PickerView {...values} picker={picker} {...on} {...props} />, language);
  const one = (selector: string) => root.querySelector<HTMLElement>(selector)!;
  return { root, one, picker, ...on };
}

const click = (element: Element, isTrusted = true) =>
  element.dispatchEvent(
    Object.defineProperty(new MouseEvent('click', { bubbles: true }), 'isTrusted', {
      value: isTrusted,
    }),
  );
const button = (root: ParentNode, name: string) =>
  [...root.querySelectorAll('button')].find(
    (one) => textOf(one) === name || one.getAttribute('aria-label') === name,
  )!;

describe('the list', () => {
  test('is chosen from in the search field, which names the chosen one', () => {
    const { root, one } = draw();
    const search = one('[role="combobox"]');
    const options = [...root.querySelectorAll('[role="option"]')];
    expect(options.map((option) => option.getAttribute('aria-selected'))).toEqual([
      'true',
      'false',
    ]);
    expect(search.getAttribute('aria-activedescendant')).toBe(options[0]!.id);
    expect(search.getAttribute('aria-controls')).toBe(one('[role="listbox"]').id);
    expect(search.getAttribute('aria-expanded')).toBe('true');
  });

  test('tells title and shortcut, and which language alone there is', () => {
    const rows = [...draw().root.querySelectorAll('[role="option"]')].map(textOf);
    expect(rows).toEqual(['Merci pour le retour/merci', 'Opening hoursen']);
  });

  test('looks for what is typed, and takes what is clicked by a person', () => {
    const { root, one, picker } = draw();
    const search = one('[role="combobox"]') as HTMLInputElement;
    search.value = 'mer';
    search.dispatchEvent(new Event('input'));
    expect(picker.type).toHaveBeenCalledWith('mer');
    const [, second] = root.querySelectorAll('[role="option"]');
    click(second!, false);
    expect(picker.pick).not.toHaveBeenCalled();
    click(second!);
    expect(picker.pick).toHaveBeenCalledWith(1);
  });
});

describe('the chosen reply', () => {
  test('is shown as it will be inserted, in its language, with its length', () => {
    const { one } = draw();
    expect(textOf(one('.words'))).toBe('Merci Zoé.');
    expect(one('.words').lang).toBe('fr');
    expect(textOf(one('.length .visually-hidden'))).toBe('Characters: 10 of 280');
  });

  test.each([
    ['en', 'Wording 1 of 2', 'French'],
    ['fr', 'Formulation 1 sur 2', 'Français'],
  ] as const)('%s: offers its other wordings and languages', (language, wording, french) => {
    const { root, picker } = draw({}, language);
    click(button(root, wording));
    expect(picker.vary).toHaveBeenCalledWith(1);
    const [spoken] = [...root.querySelectorAll('.languages button')] as HTMLButtonElement[];
    expect(textOf(spoken?.querySelector('.visually-hidden'))).toBe(french);
    expect(spoken?.getAttribute('aria-pressed')).toBe('true');
    click(spoken!);
    expect(picker.speak).toHaveBeenCalledWith('fr');
  });

  test('what is missing is told by words, not by its colour alone', () => {
    const { one } = draw({ choice: unfilled });
    expect(textOf(one('.part-missing'))).toBe('{{?Hour}} (to fill in)');
    expect(textOf(one('.guard'))).toBe('To fill in: Hour');
  });

  test('nothing is inserted by a click that the page makes', () => {
    const { root, onInsert } = draw();
    click(button(root, 'Insert'), false);
    expect(onInsert).not.toHaveBeenCalled();
    click(button(root, 'Insert'));
    expect(onInsert).toHaveBeenCalledOnce();
  });
});

describe('blanks', () => {
  const blanks = [
    { id: 'field Ville', label: 'Ville', kind: 'field', value: 'Lyon' },
    { id: 'field Ton', label: 'Ton', kind: 'field', value: '', choices: ['formel', 'direct'] },
    { id: 'field Mot', label: 'Mot', kind: 'field', value: '', fallback: 'bonjour' },
    { id: 'variable clipboard', label: 'x', kind: 'clipboard', value: '', multiline: true },
  ] as const;

  test('have labels, and say which must be filled in', () => {
    const { root } = draw({ choice: { ...choice, blanks } });
    const fields = [...root.querySelectorAll('.blank')].map((blank) => {
      const field = blank.querySelector<HTMLInputElement>('input, select, textarea')!;
      expect(blank.querySelector('label')!.htmlFor).toBe(field.id);
      return [
        textOf(blank.querySelector('label')),
        field.localName,
        field.dataset['needed'],
        field.getAttribute('aria-required'),
      ];
    });
    expect(fields).toEqual([
      ['Ville', 'input', 'false', 'true'],
      ['Ton', 'select', 'true', 'true'],
      ['Mot', 'input', 'false', 'false'],
      ['Your clipboard (paste here)', 'textarea', 'true', 'true'],
    ]);
  });

  test('what is typed fills them', () => {
    const { root, picker } = draw({ choice: { ...choice, blanks } });
    const field = root.querySelector<HTMLInputElement>('.blank input')!;
    field.value = 'Paris';
    field.dispatchEvent(new Event('input'));
    expect(picker.fill).toHaveBeenCalledWith(blanks[0], 'Paris');
  });
});

describe('guards', () => {
  test.each([
    [
      'en',
      [
        'Too long for X: 12 characters too many.',
        'These words were already used under this post. Take another wording.',
      ],
    ],
    [
      'fr',
      [
        'Trop long pour X\u202f: 12 caractères de trop.',
        'Ces mots ont déjà servi sous cette publication. Prenez une autre formulation.',
      ],
    ],
  ] as const)('%s: are sentences', (language, sentences) => {
    const guards = [{ kind: 'long', over: 12, limit: 280 }, { kind: 'used' }] as const;
    const { root } = draw({ choice: { ...choice, guards } }, language);
    expect([...root.querySelectorAll('.guard')].map(textOf)).toEqual(sentences);
  });

  test('the wrong brand is put right with one click of a person', () => {
    const { root, one, onSwitchBrand } = draw({ wrongBrand });
    expect(textOf(one('.brand-guard p'))).toBe(
      'Account open here: Maison Lumen. Active brand in Repartee: Atelier Nord.',
    );
    click(button(root, 'Switch to Maison Lumen'), false);
    expect(onSwitchBrand).not.toHaveBeenCalled();
    click(button(root, 'Switch to Maison Lumen'));
    expect(onSwitchBrand).toHaveBeenCalledWith('1');
  });
});

describe('without a reply to choose', () => {
  const nothing = { ...state, hits: [] };
  const without = (part: Partial<typeof state>, language: Language = 'en') =>
    draw({ state: { ...nothing, ...part }, choice: undefined }, language);

  test.each([
    ['en', 'You have no saved replies yet.', 'Write or import replies'],
    ['fr', 'Vous n’avez pas encore de réponse enregistrée.', 'Écrire ou importer des réponses'],
  ] as const)('%s: before there is any, the options are a click away', (language, words, next) => {
    const { root, one, onOpenLibrary } = without({}, language);
    expect(textOf(one('.nothing p'))).toBe(words);
    click(button(root, next));
    expect(onOpenLibrary).toHaveBeenCalledOnce();
  });

  test('says what was looked for in vain', () => {
    expect(textOf(without({ query: ' zzz ' }).one('.nothing'))).toBe(
      'No reply matches “zzz”.Try another word, or the shortcut of a reply.',
    );
  });

  test('says that it is looking', () => {
    const { one } = draw({ state: { ...state, hits: undefined }, choice: undefined });
    expect(textOf(one('.nothing'))).toBe('Searching…');
  });

  test('says what is safe when nobody answers, and tries again', () => {
    const { root, one, picker } = without({ failed: true, query: 'mer' });
    expect(textOf(one('.nothing p'))).toBe(
      'Repartee did not answer. What you have written is intact.',
    );
    click(button(root, 'Try again'));
    expect(picker.type).toHaveBeenCalledWith('mer');
  });
});

test('a screen reader hears how many were found, and what to know of the chosen one', () => {
  speak('en');
  const said = (part: Partial<typeof state>, chosen?: typeof choice) =>
    announcement({ ...state, ...part }, chosen, 'x');
  expect(said({}, choice)).toBe('Replies found: 2.');
  expect(said({}, unfilled)).toBe('Replies found: 2. To fill in: Hour');
  expect(said({ hits: [] })).toBe('You have no saved replies yet.');
  expect(said({ hits: [], query: 'zzz' })).toBe('No reply matches “zzz”.');
  expect(said({ hits: undefined })).toBe('');
  expect(said({ failed: true })).toContain('did not answer');
});

test('the focus stays in the search field when other replies are found', () => {
  speak('en');
  const root = document.body.appendChild(document.createElement('div'));
  const picker = { type: vi.fn(), pick: vi.fn(), speak: vi.fn(), vary: vi.fn(), fill: vi.fn() };
  const on = { onInsert: vi.fn(), onSwitchBrand: vi.fn(), onOpenLibrary: vi.fn() };
  const values = { ...on, picker, platform: 'x', wrongBrand: undefined, isMac: false } as const;
  void act(() => render(<PickerView {...values} state={state} choice={choice} />, root));
  const search = root.querySelector<HTMLElement>('[role="combobox"]')!;
  search.focus();
  const found = { ...state, query: 'open', hits: [hours] };
  void act(() => render(<PickerView {...values} state={found} choice={unfilled} />, root));
  expect(document.activeElement).toBe(search);
  expect([...root.querySelectorAll('[role="option"]')].map(textOf)).toEqual(['Opening hoursen']);
});
