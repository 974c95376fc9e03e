import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Options } from '@/components/options/Options';
import type { OptionsState } from '@/components/options/options-state';
import { exampleLibrary } from './example-library';
import { lumen } from './example-popup';
import { platforms as sites } from '@/lib/platforms/registry';
import { show, textOf } from './show';
import type { Language } from './speak';

/** The options without any brand, with what is to be different. */
export function options(
  different: { [K in keyof OptionsState]?: OptionsState[K] } = {},
  language?: Language,
) {
  const state = {
    section: signal(undefined),
    sites,
    brands: signal([]),
    activeId: signal(undefined),
    modes: signal({}),
    access: signal({ x: true, linkedin: true, instagram: true }),
    error: signal(undefined),
    save: vi.fn(async () => ({ saved: lumen.id })),
    remove: vi.fn(async (id: string) => ({ removed: id })),
    saveHandOver: vi.fn(async () => ({ saved: lumen.id })),
    chooseBrand: vi.fn(),
    setMode: vi.fn(),
    requestAccess: vi.fn(),
    library: exampleLibrary(),
    ...different,
  } satisfies OptionsState;
  return { root: show(<Options state={state} />, language), state };
}

export function fieldIn(root: ParentNode, name: string): HTMLInputElement | HTMLTextAreaElement {
  const field = root.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!field) throw new Error(`There is no field “${name}”`);
  return field;
}

export const nameIn = (root: ParentNode) => fieldIn(root, 'name');

export function type(root: ParentNode, name: string, value: string): void {
  const field = fieldIn(root, name);
  field.value = value;
  void act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

export async function submit(root: ParentNode): Promise<void> {
  const form = root.querySelector('form')!;
  await act(async () => void form.dispatchEvent(new Event('submit', { cancelable: true })));
}

function button(root: ParentNode, words: string): HTMLElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? textOf(one)) === words,
  );
  if (!found) throw new Error(`There is no button “${words}”`);
  return found;
}

export const press = (root: ParentNode, words: string) =>
  void act(() => button(root, words).click());
export const pressIn = (root: ParentNode, words: string) =>
  act(async () => button(root, words).click());
