import type { KeyPlace } from '@/lib/picker/picker-key';

const places: Readonly<Record<string, KeyPlace>> = {
  input: 'line',
  textarea: 'lines',
  select: 'choice',
  button: 'button',
};

/** In what of the picker the focus is. Where it is in nothing of it, keys do as in the search field. */
export function placeOf(element: Element | null): KeyPlace {
  if (element?.getAttribute('role') === 'combobox') return 'search';
  return places[element?.localName ?? ''] ?? 'search';
}

const stopsOfTab = 'input, select, textarea, button:not([tabindex="-1"])';

/** Tab goes round within the picker: the page around it is not to be walked through meanwhile. */
export function moveFocus(picker: HTMLElement, focused: Element | null, step: 1 | -1): void {
  const stops = [...picker.querySelectorAll<HTMLElement>(stopsOfTab)];
  const now = stops.findIndex((stop) => stop === focused);
  stops.at((now + step) % stops.length)?.focus();
  hideSelection(picker);
}

type BlankElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Leads to the first blank without which the reply cannot be inserted.
 * @param ahead what was typed for it before it was there
 */
export function focusNeededBlank(picker: HTMLElement, ahead: string): void {
  const blank = picker.querySelector<BlankElement>('[data-needed="true"]');
  blank?.focus();
  hideSelection(picker);
  if (!blank || ahead === '') return;
  blank.value = blank.localName === 'select' ? optionFor(blank, ahead) : ahead;
  blank.dispatchEvent(new Event('input', { bubbles: true }));
}

/** As a list does by itself with the first letters of a choice. */
function optionFor(list: BlankElement, typed: string): string {
  const options = [...list.querySelectorAll('option')].map(({ value }) => value);
  const begins = (value: string) => value.toLowerCase().startsWith(typed.trim().toLowerCase());
  return options.find(begins) ?? '';
}

/** Back to the search field, with its words selected: the next key begins another search. */
export function focusSearch(picker: HTMLElement): void {
  const search = picker.querySelector<HTMLInputElement>('[role="combobox"]');
  search?.focus({ preventScroll: true });
  search?.select();
  hideSelection(picker);
}

/** Lets the reply be selected in the picker, where nothing else is left: see `closedBox`. */
export function copyByHand(picker: HTMLElement): void {
  picker.dataset['byHand'] = '';
  focusSearch(picker);
}

/**
 * Firefox moves the selection of the page to a field that gets the focus, also in a closed root, and
 * gives its nodes to the page, which so could read all of the picker. The field keeps its caret, and
 * where that of the box was is saved by now.
 */
function hideSelection(picker: HTMLElement): void {
  const root = picker.getRootNode();
  const selection = picker.ownerDocument.getSelection();
  const isOurs = root instanceof ShadowRoot && root.contains(selection?.focusNode ?? null);
  if (isOurs) selection?.removeAllRanges();
}
