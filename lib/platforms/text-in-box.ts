/** What editors make of a line: Draft.js, then ProseMirror, Quill and Lexical. */
export const lines = '[data-block="true"], p, li';

/** What editors put where nothing is to be seen. */
const unseen = /[\u200B\uFEFF]/g;

/** The text that a person has written in a box, its lines ended by `\n`. Measures nothing. */
export function textInBox(box: HTMLElement): string {
  if ('value' in box && typeof box.value === 'string') return box.value;
  const blocks = [...box.querySelectorAll(lines)].filter((block) => !block.querySelector(lines));
  const text = blocks.length > 0 ? blocks.map(lineOf).join('\n') : lineOf(box);
  return text.replaceAll(unseen, '');
}

function lineOf(block: Element): string {
  if (!block.querySelector('br')) return block.textContent;
  const copy = block.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll('br')) {
    // The last one only holds an empty line open.
    if (one.nextSibling) one.replaceWith('\n');
  }
  return copy.textContent;
}
