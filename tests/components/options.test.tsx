// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Options } from '@/components/options/Options';
import type { OptionsState } from '@/components/options/options-state';
import type { Brand } from '@/lib/model/brand';
import { lumen, orage } from './example-popup';
import { show, textOf } from './show';

function options(different: Partial<OptionsState> = {}) {
  const state: OptionsState = {
    brands: signal([]),
    activeId: signal(undefined),
    error: signal(undefined),
    save: vi.fn(async () => ({ saved: lumen.id })),
    remove: vi.fn(async (id) => ({ removed: id })),
    chooseBrand: vi.fn(),
    ...different,
  };
  return { root: show(<Options state={state} />), state };
}

function type(root: ParentNode, name: string, value: string) {
  const field = root.querySelector<HTMLInputElement>(`input[name="${name}"]`)!;
  field.value = value;
  void act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

async function submit(root: ParentNode) {
  const form = root.querySelector('form')!;
  await act(async () => void form.dispatchEvent(new Event('submit', { cancelable: true })));
}

const nameIn = (root: ParentNode) => root.querySelector<HTMLInputElement>('input[name="name"]')!;

function button(root: ParentNode, words: string): HTMLElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? textOf(one)) === words,
  );
  if (!found) throw new Error(`There is no button “${words}”`);
  return found;
}

const press = (root: ParentNode, words: string) => void act(() => button(root, words).click());
const pressIn = (root: ParentNode, words: string) => act(async () => button(root, words).click());

const two = { brands: signal<Brand[]>([lumen, orage]), activeId: signal(lumen.id) };

describe('the form', () => {
  test('saves a first brand and says so', async () => {
    const { root, state } = options();
    type(root, 'name', ' Maison Lumen ');
    type(root, 'x', '@maison_lumen, lumen_aide');
    await submit(root);
    expect(state.save).toHaveBeenCalledWith({
      name: 'Maison Lumen',
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
    const field = root.querySelector<HTMLInputElement>('input[name="x"]')!;
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    const described = field.getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => textOf(document.getElementById(id))).join()).toContain(
      'Not recognised as an X account: “@maison-lumen”.',
    );
    expect(state.save).not.toHaveBeenCalled();
  });

  test.each([
    ['', 'lumen', 'Give the brand a name.'],
    ['L', '', 'Give at least one account on X.'],
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

  test('what could not be saved is still there', async () => {
    const failed = new DOMException('disk', 'QuotaExceededError');
    const { root } = options({ save: async () => ({ failed }) });
    type(root, 'name', 'Lumen');
    type(root, 'x', 'lumen');
    await submit(root);
    const box = textOf(root.querySelector('[role="alert"]'));
    expect(box).toContain('The brand could not be saved');
    expect(box).toContain('QuotaExceededError');
    expect(root.querySelector<HTMLInputElement>('input[name="name"]')?.value).toBe('Lumen');
  });
});

describe('the list', () => {
  test('shows the active brand in the form and keeps its id', async () => {
    const { root, state } = options(two);
    expect(root.querySelector<HTMLInputElement>('input[name="x"]')?.value).toBe('@maison_lumen');
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

  test('chooses the brand that the popup shows', () => {
    const { root, state } = options(two);
    const [first, second] = root.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    expect(first?.checked).toBe(true);
    void act(() => second?.click());
    expect(state.chooseBrand).toHaveBeenCalledWith(orage.id);
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
    await vi.waitFor(() => expect(nameIn(root).value).toBe('Atelier Orage'));
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
    const box = await vi.waitFor(() => {
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
