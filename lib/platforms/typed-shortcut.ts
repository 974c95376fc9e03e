import { selectedRange } from './insert/selected-range';
import { isField } from './insert/surface-of';
import { textBetween } from './insert/text-points';
import { lines } from './text-in-box';

/** A `/` at the beginning of a word, and at least one letter after it, right before the caret. */
const shortcut = /(?:^|\s)(\/[\p{L}\p{N}_-]{1,30})$/u;

/** The shortcut that a person has just typed into a box, with its `/`. */
export function typedShortcut(box: HTMLElement): string | undefined {
  return shortcut.exec(beforeCaret(box) ?? '')?.[1];
}

/** What stands before the caret in its line; undefined while something is selected. */
function beforeCaret(box: HTMLElement): string | undefined {
  if (isField(box)) {
    const { selectionStart, selectionEnd, value } = box;
    return selectionStart === selectionEnd ? value.slice(0, selectionEnd ?? 0) : undefined;
  }
  const range = selectedRange(box);
  if (!range || range.start.node !== range.end.node || range.start.offset !== range.end.offset) {
    return undefined;
  }
  const { node } = range.end;
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest(lines) ?? box;
  return textBetween({ node: box.contains(line) ? line : box, offset: 0 }, range.end);
}
