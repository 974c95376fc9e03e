import { act } from 'preact/test-utils';
import { Templates } from '@/components/options/templates/Templates';
import type { LibraryState } from '@/components/options/templates/library-state';
import { platforms as sites } from '@/lib/platforms/registry';
import { exampleLibrary } from './example-library';
import { lumen, orage } from './example-popup';
import { show, textOf } from './show';
import { press } from './show-options';
import type { Language } from './speak';

/** The library with three replies and two brands, with what is to be different. */
export function library(different: Partial<LibraryState> = {}, language?: Language) {
  const state = exampleLibrary(different);
  const root = show(<Templates state={state} brands={[lumen, orage]} sites={sites} />, language);
  return { root, state };
}

/** What a person reads, all spaces alike. */
export const read = (element: Element | null | undefined) =>
  textOf(element).replaceAll('\u202f', ' ');

/** The titles in the list, in order. */
export const titlesIn = (root: ParentNode) =>
  [...root.querySelectorAll('.template-title')].map((title) => textOf(title.lastChild as Element));

/** Opens the form of a reply. */
export const edit = (root: ParentNode, title: string) => press(root, `Edit ${title}`);

export function choose(root: ParentNode, name: string, value: string): void {
  const select = root.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  select.value = value;
  void act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
}

export function check(box: HTMLInputElement | null): void {
  if (!box) throw new Error('There is no such box');
  void act(() => box.click());
}

export function key(element: Element, name: string, modifiers: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    cancelable: true,
    ...modifiers,
  });
  void act(() => void element.dispatchEvent(event));
}
