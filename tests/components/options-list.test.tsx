// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import type { Brand } from '@/lib/model/brand';
import { everywhere, lumen, orage } from './example-popup';
import { fieldIn, nameIn, options, press, submit, type } from './show-options';
import { textOf } from './show';

const two = { brands: signal<Brand[]>([lumen, orage]), activeId: signal(lumen.id) };

const rowsIn = (root: ParentNode) => [...root.querySelectorAll('.brand-row strong')].map(textOf);

function radioOf(root: ParentNode, brand: string): HTMLInputElement {
  const row = [...root.querySelectorAll('.brand-row')].find((one) => textOf(one).includes(brand));
  return row!.querySelector<HTMLInputElement>('input[type="radio"]')!;
}

describe('the list', () => {
  test('shows the accounts of all sites in the form', () => {
    const { root } = options({ brands: signal([everywhere]), activeId: signal(lumen.id) });
    expect(fieldIn(root, 'x').value).toBe('@maison_lumen');
    expect(fieldIn(root, 'linkedin').value).toBe('company/maison-lumen, in/jane-doe');
    expect(fieldIn(root, 'instagram').value).toBe('@maison.lumen');
  });

  test('shows the active brand in the form and keeps its id', async () => {
    const { root, state } = options(two);
    expect(fieldIn(root, 'x').value).toBe('@maison_lumen');
    type(root, 'name', 'Lumen');
    await submit(root);
    expect(state.save).toHaveBeenCalledWith(expect.objectContaining({ id: lumen.id }));
  });

  test('edits another, then a new one, with the focus in the form', () => {
    const { root } = options(two);
    press(root, 'Edit Atelier Orage');
    expect(nameIn(root).value).toBe('Atelier Orage');
    press(root, 'New brand');
    expect(nameIn(root).value).toBe('');
    expect(document.activeElement).toBe(nameIn(root));
  });

  test('a new brand can be given up, and a change too', () => {
    const { root } = options(two);
    press(root, 'New brand');
    press(root, 'Cancel');
    expect(nameIn(root).value).toBe('Maison Lumen');
    type(root, 'name', 'Something else');
    press(root, 'Cancel');
    expect(nameIn(root).value).toBe('Maison Lumen');
  });

  test('a first brand has nothing to go back to, and nothing to delete', () => {
    const words = [...options().root.querySelectorAll('button')].map(textOf);
    expect(words).toEqual(['Save']);
  });

  test('after saving, the way to the profile', async () => {
    const { root } = options(two);
    expect(root.querySelector('.profile-links')).toBeNull();
    await submit(root);
    const link = root.querySelector('.profile-links a');
    expect(link?.getAttribute('href')).toBe('https://x.com/maison_lumen');
  });

  test('after saving, the way to each profile on each site', async () => {
    const { root } = options({ brands: signal([everywhere]), activeId: signal(lumen.id) });
    await submit(root);
    const links = [...root.querySelectorAll('.profile-links a')];
    expect(links.map(textOf)).toEqual([
      'Open @maison_lumen on X',
      'Open company/maison-lumen on LinkedIn',
      'Open in/jane-doe on LinkedIn',
      'Open @maison.lumen on Instagram',
    ]);
  });

  test('chooses the brand that the popup shows', () => {
    const { root, state } = options(two);
    expect(radioOf(root, 'Maison Lumen').checked).toBe(true);
    void act(() => radioOf(root, 'Atelier Orage').click());
    expect(state.chooseBrand).toHaveBeenCalledWith(orage.id);
  });

  test('keeps an account whose name holds what separates accounts', async () => {
    const accounts = [{ platform: 'linkedin' as const, handle: 'company/lumen,-inc.' }];
    const { root, state } = options({ ...two, brands: signal([{ ...lumen, accounts }]) });
    await submit(root);
    expect(state.save).toHaveBeenCalledWith(expect.objectContaining({ accounts }));
  });

  test('stands in the order of the alphabet', () => {
    const { root } = options(two);
    expect(rowsIn(root)).toEqual(['Atelier Orage', 'Maison Lumen']);
  });

  test('of an agency can be searched by name and handle, accents aside', () => {
    const many = Array.from({ length: 12 }, (_, i): Brand => {
      return { ...orage, id: `${orage.id.slice(0, -2)}${10 + i}`, name: `Marque ${i + 1}` };
    });
    const brands = signal([...many, { ...lumen, name: 'Été à Nîmes' }]);
    const { root } = options({ ...two, brands });
    expect(rowsIn(root).slice(0, 4)).toEqual(['Été à Nîmes', 'Marque 1', 'Marque 2', 'Marque 3']);
    type(root, 'search', 'nimes');
    expect(rowsIn(root)).toEqual(['Été à Nîmes']);
    type(root, 'search', '@MAISON_');
    expect(rowsIn(root)).toEqual(['Été à Nîmes']);
    type(root, 'search', 'xyz');
    expect(rowsIn(root)).toEqual([]);
    expect(textOf(root.querySelector('.brand-list [role="status"]'))).toBe('No brand matches.');
    type(root, 'search', '');
    expect(rowsIn(root)).toHaveLength(13);
  });

  test('of a few brands needs no search', () => {
    expect(options(two).root.querySelector('[name="search"]')).toBeNull();
  });
});
