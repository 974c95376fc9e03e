import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { FormatContext } from '@/components/ui/format-context';
import { speak, type Language } from './speak';

/** Draws a page in a language and gives back its root; each call begins with an empty document. */
export function show(page: ComponentChild, language: Language = 'en'): HTMLElement {
  const format = speak(language);
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  void act(() =>
    render(<FormatContext.Provider value={format}>{page}</FormatContext.Provider>, root),
  );
  return root;
}

/** What a person reads, white space made single. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/[ \n\u00a0]+/g, ' ').trim();
}

/** The one figure of that name. */
export function figureOf(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelectorAll<HTMLElement>(`[data-figure="${name}"]`);
  if (found.length !== 1) throw new Error(`${found.length} figures are called ${name}`);
  return found[0]!;
}

/** The part of a figure that is read without opening anything. */
export function glance(root: ParentNode, name: string): string {
  const copy = figureOf(root, name).cloneNode(true) as HTMLElement;
  copy.querySelector('details')?.remove();
  return textOf(copy);
}
