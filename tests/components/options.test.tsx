// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import type { Brand } from '@/lib/model/brand';
import { lumen, orage } from './example-popup';
import { fieldIn, nameIn, options, press, pressIn, submit, type } from './show-options';
import { textOf } from './show';
import { eventually } from '../support/eventually';

const two = { brands: signal<Brand[]>([lumen, orage]), activeId: signal(lumen.id) };

/** What a screen reader says of a field besides its name. */
function describedIn(field: Element): string {
  const ids = field.getAttribute('aria-describedby')!.split(' ');
  return ids.map((id) => textOf(document.getElementById(id))).join(' ');
}

describe('the form', () => {
  test('saves a first brand and says so', async () => {
    const { root, state } = options();
    type(root, 'name', ' Maison Lumen ');
    type(root, 'x', '@maison_lumen, lumen_aide');
    await submit(root);
    expect(state.save).toHaveBeenCalledWith({
      name: 'Maison Lumen',
      colour: 'teal',
      accounts: [
        { platform: 'x', handle: 'maison_lumen' },
        { platform: 'x', handle: 'lumen_aide' },
      ],
    });
    expect(textOf(root.querySelector('form [role="status"]'))).toBe(
      'Saved. Now open the brand’s profile to read its first figures.',
    );
  });

  test('“Saved” goes away as soon as something else is typed', async () => {
    const { root } = options();
    type(root, 'name', 'Lumen');
    type(root, 'x', 'lumen');
    await submit(root);
    type(root, 'name', 'Lumen 2');
    expect(textOf(root.querySelector('form [role="status"]'))).toBe('');
  });

  test('says what is wrong beside the field, and goes there', async () => {
    const { root, state } = options();
    type(root, 'name', 'Lumen');
    type(root, 'x', '@maison-lumen');
    await submit(root);
    const field = fieldIn(root, 'x');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    expect(describedIn(field)).toContain('Not recognised as an X account: “@maison-lumen”.');
    expect(state.save).not.toHaveBeenCalled();
  });

  test.each([
    ['', 'lumen', 'Give the brand a name.'],
    ['L', '', 'Give at least one account, on any platform.'],
    ['a'.repeat(81), 'lumen', '80 characters at most.'],
    ['L', 'AtelierOrage', '@AtelierOrage is already an account of “Atelier Orage”'],
    ['L', 'a|b | c|d', 'Not recognised as an X account: “a|b, | and c|d”.'],
  ])('“%s” with “%s”', async (name, x, words) => {
    const { root, state } = options({ ...two, activeId: signal(undefined) });
    type(root, 'name', name);
    type(root, 'x', x);
    await submit(root);
    expect(textOf(root)).toContain(words);
    expect(state.save).not.toHaveBeenCalled();
  });

  test('takes accounts on all sites, pasted as they come, and shows what it understood', async () => {
    const { root, state } = options();
    type(root, 'name', 'Maison Lumen');
    type(root, 'linkedin', 'https://fr.linkedin.com/company/maison-lumen/posts/?x=1\nin/jane-doe');
    type(root, 'instagram', 'https://www.instagram.com/maison.lumen/');
    await submit(root);
    expect(state.save).toHaveBeenCalledWith(
      expect.objectContaining({
        accounts: [
          { platform: 'linkedin', handle: 'company/maison-lumen' },
          { platform: 'linkedin', handle: 'in/jane-doe' },
          { platform: 'instagram', handle: 'maison.lumen' },
        ],
      }),
    );
    expect(fieldIn(root, 'linkedin').value).toBe('company/maison-lumen, in/jane-doe');
    expect(fieldIn(root, 'instagram').value).toBe('@maison.lumen');
  });

  test.each([
    ['linkedin', 'linkedin.com/feed/', 'Not recognised as a LinkedIn page or profile'],
    ['instagram', 'instagram.com/p/DAbc/', 'Not recognised as an Instagram account'],
  ])('what is no account on %s is said there, and nowhere else', async (site, typed, words) => {
    const { root, state } = options();
    type(root, 'name', 'Lumen');
    type(root, 'x', 'lumen');
    type(root, site, typed);
    await submit(root);
    expect(describedIn(fieldIn(root, site))).toContain(words);
    expect(describedIn(fieldIn(root, site))).toContain(typed);
    expect(document.activeElement).toBe(fieldIn(root, site));
    expect(fieldIn(root, 'x').getAttribute('aria-invalid')).toBe('false');
    expect(state.save).not.toHaveBeenCalled();
  });

  test('every colour has a name; a new brand begins with one that no other has', async () => {
    const { root, state } = options({ ...two, activeId: signal(undefined) });
    press(root, 'New brand');
    const colours = [...root.querySelectorAll<HTMLInputElement>('.colours input')];
    expect(colours.map((one) => textOf(one.closest('label')))).toEqual([
      'Teal',
      'Blue',
      'Violet',
      'Pink',
      'Red',
      'Orange',
      'Green',
      'Grey',
    ]);
    expect(colours.find(({ checked }) => checked)?.value).toBe('blue');
    void act(() => colours[4]?.click());
    type(root, 'name', 'Rouge');
    type(root, 'x', 'rouge');
    await submit(root);
    expect(state.save).toHaveBeenCalledWith(expect.objectContaining({ colour: 'red' }));
  });

  test('what could not be saved is still there', async () => {
    const failed = new DOMException('disk', 'QuotaExceededError');
    const { root } = options({ save: async () => ({ failed }) });
    type(root, 'name', 'Lumen');
    type(root, 'x', 'lumen');
    await submit(root);
    const box = textOf(root.querySelector('[role="alert"]'));
    expect(box).toContain('The brand could not be saved');
    expect(box).toContain('QuotaExceededError');
    expect(nameIn(root).value).toBe('Lumen');
  });
});

describe('deleting a brand', () => {
  test('asks first, and goes on with another brand', async () => {
    const { root, state } = options(two);
    press(root, 'Delete brand');
    const question = root.querySelector('[role="group"]');
    expect(textOf(question)).toContain('Delete “Maison Lumen”? Posts already seen stay stored.');
    expect(textOf(document.activeElement)).toBe('Cancel');
    expect(question?.contains(document.activeElement)).toBe(true);
    expect(state.remove).not.toHaveBeenCalled();
    await pressIn(question!, 'Delete brand');
    expect(state.remove).toHaveBeenCalledWith(lumen.id);
    await eventually(() => expect(nameIn(root).value).toBe('Atelier Orage'));
  });

  test('can be thought better of; the focus goes back to where it was', async () => {
    const { root, state } = options(two);
    press(root, 'Delete brand');
    await pressIn(root.querySelector('[role="group"]')!, 'Cancel');
    expect(root.querySelector('[role="group"]')).toBeNull();
    expect(textOf(document.activeElement)).toBe('Delete brand');
    expect(state.remove).not.toHaveBeenCalled();
  });

  test('that failed is said in words, and the brand is still there', async () => {
    const { root } = options({ ...two, remove: async () => ({ failed: new Error('locked') }) });
    press(root, 'Delete brand');
    await pressIn(root.querySelector('[role="group"]')!, 'Delete brand');
    const box = await eventually(() => {
      const words = textOf(root.querySelector('[role="alert"]'));
      expect(words).toContain('The brand could not be deleted');
      return words;
    });
    expect(box).toContain('locked');
    expect(nameIn(root).value).toBe('Maison Lumen');
  });
});

test('a database that cannot be read is said in words', () => {
  const { root } = options({ brands: signal(undefined), error: signal(new Error('closed')) });
  expect(textOf(root.querySelector('[role="alert"]'))).toContain('Repartee cannot read its data');
});
