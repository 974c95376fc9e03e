import type { Surface } from './types';

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Kinds of `input` that hold a line of text and tell where the caret is. */
const kinds = new Set(['text', 'search', 'url', 'tel']);

/** A field that takes this text; undefined for one that may not be written in, or would cut it. */
export function fieldSurface(field: Field): Surface | undefined {
  if (field.disabled || field.readOnly) return undefined;
  if (field.localName === 'input' && !kinds.has(field.type)) return undefined;
  return {
    box: field,
    text: () => field.value,
    textBefore: () => field.value.slice(0, field.selectionEnd ?? 0),
    async makePlace(replaceBefore) {
      const end = field.selectionEnd ?? field.value.length;
      const start = end - replaceBefore;
      if (start < 0) return undefined;
      field.setSelectionRange(start, end);
      return { before: field.value.slice(0, start), after: field.value.slice(end) };
    },
    async putCaret(text) {
      field.setSelectionRange(text.length, text.length);
    },
  };
}
