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
    expect(textOf(root.querySelector('form [role="status"]'))).toBe('Saved');
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
      'These are not X accounts: @maison-lumen',
    );
    expect(state.save).not.toHaveBeenCalled();
  });

  test.each([
    ['', 'lumen', 'Give the brand a name.'],
    ['L', '', 'Give at least one account on X.'],
    ['a'.repeat(81), 'lumen', '80 characters at most.'],
    ['L', 'AtelierOrage', '@AtelierOrage is already an account of “Atelier Orage”'],
    ['L', 'a|b | c|d', 'These are not X accounts: a|b, | and c|d'],
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
    const press = (find: (button: HTMLElement) => boolean) =>
      void act(() => [...root.querySelectorAll('button')].find(find)?.click());
    press((button) => button.getAttribute('aria-label') === 'Edit Atelier Orage');
    const name = () => root.querySelector<HTMLInputElement>('input[name="name"]')!;
    expect(name().value).toBe('Atelier Orage');
    press((button) => textOf(button) === 'New brand');
    expect(name().value).toBe('');
    expect(document.activeElement).toBe(name());
  });

  test('chooses the brand that the popup shows', () => {
    const { root, state } = options(two);
    const [first, second] = root.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    expect(first?.checked).toBe(true);
    void act(() => second?.click());
    expect(state.chooseBrand).toHaveBeenCalledWith(orage.id);
  });
});

test('a database that cannot be read is said in words', () => {
  const { root } = options({ brands: signal(undefined), error: signal(new Error('closed')) });
  expect(textOf(root.querySelector('[role="alert"]'))).toContain('Repartee cannot read its data');
});
