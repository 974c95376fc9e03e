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
}

type BlankElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Leads to the first blank without which the reply cannot be inserted.
 * @param ahead what was typed for it before it was there
 */
export function focusNeededBlank(picker: HTMLElement, ahead: string): void {
  const blank = picker.querySelector<BlankElement>('[data-needed="true"]');
  blank?.focus();
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
}
