import { vi } from 'vitest';
import type { InsertOptions } from '@/lib/platforms/insert/types';

/** A field with a caret in it: `Salut |a`; what is between two bars is selected. */
export function fieldWith(marked: string, name: 'textarea' | 'input' = 'textarea') {
  const [before = '', selected = '', after] = marked.split('|');
  const field = document.createElement(name);
  field.value = `${before}${after === undefined ? '' : selected}${after ?? selected}`;
  document.body.replaceChildren(field);
  field.focus();
  const start = before.length;
  field.setSelectionRange(start, after === undefined ? start : start + selected.length);
  return field;
}

/** A field with its caret, as `fieldWith` takes it. */
export function shownIn({ value, selectionStart: at }: HTMLTextAreaElement | HTMLInputElement) {
  return `${value.slice(0, at ?? 0)}|${value.slice(at ?? 0)}`;
}

type Typing = (field: HTMLTextAreaElement | HTMLInputElement, text: string) => void;

const typed: Typing = (field, text) =>
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');

/** Lets the page take what is typed as a browser does, or as it likes. */
export function letType(typing: Typing = typed) {
  const command = vi.fn((_: string, __: boolean, text: string) => {
    typing(document.activeElement as HTMLTextAreaElement, text);
    return true;
  });
  Object.assign(document, { execCommand: command });
  return command;
}

/** An editor that nobody can ask, and that has no means of its own. */
export const mute: InsertOptions = {
  readEditor: async () => undefined,
  writeInPage: async () => false,
};
