import { act } from 'preact/test-utils';
import { signal } from '@preact/signals';
import { Sidebar } from '@/components/sidebar/Sidebar';
import type { SidebarState } from '@/components/sidebar/sidebar-state';
import { exampleSidebar, target } from './example-sidebar';
import { show, textOf } from './show';
import type { Language } from './speak';

/** The sidebar with a part of its state changed. */
export function sidebar(
  different: { [K in keyof SidebarState]?: SidebarState[K] } = {},
  language?: Language,
) {
  return show(<Sidebar state={exampleSidebar(different)} />, language);
}

export function buttonOf(root: ParentNode, words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (button) => textOf(button) === words || button.getAttribute('aria-label') === words,
  );
  if (!found) throw new Error(`No button says ${words}`);
  return found;
}

export const press = (button: HTMLElement): void => void act(() => button.click());

/** A comment that is being answered. */
export const answering = (different: object = {}) =>
  signal({ target, labels: [], ...different }) as SidebarState['answering'];
