// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { focusNeededBlank, focusSearch, moveFocus } from '@/components/picker/focus-in-picker';

/** A picker in a closed root, and a box of the page with the caret in it. */
function open() {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const picker = document.createElement('div');
  const search = document.createElement('input');
  search.setAttribute('role', 'combobox');
  const blank = document.createElement('input');
  blank.dataset['needed'] = 'true';
  picker.append(search, blank);
  root.append(picker);
  const box = document.createElement('div');
  box.textContent = 'Bonjour';
  document.body.replaceChildren(box, host);
  document.getSelection()!.collapse(box.firstChild, 3);
  return { picker, box, search };
}

/** What Firefox does with a field that gets the focus. */
function selectFocused() {
  vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(function focus(this: HTMLElement) {
    document.getSelection()!.collapse(this.parentElement, 0);
  });
}

test.each([
  ['the search field', (picker: HTMLElement) => focusSearch(picker)],
  ['a blank', (picker: HTMLElement) => focusNeededBlank(picker, '')],
  ['the next field', (picker: HTMLElement) => moveFocus(picker, null, 1)],
])('the page sees nothing of ours by its selection: %s', (_, focus) => {
  const { picker } = open();
  selectFocused();
  focus(picker);
  expect(document.getSelection()!.focusNode).toBeNull();
  vi.restoreAllMocks();
});

test('on a page of our own the selection stays as it is', () => {
  const { picker } = open();
  document.body.append(picker);
  selectFocused();
  focusSearch(picker);
  expect(document.getSelection()!.focusNode).toBe(picker);
  vi.restoreAllMocks();
});

test('where the selection stays in the page, it stays as it is', () => {
  const { picker, box } = open();
  focusSearch(picker);
  expect(document.getSelection()!.focusNode).toBe(box.firstChild);
  expect(document.getSelection()!.focusOffset).toBe(3);
});
