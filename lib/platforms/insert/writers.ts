import { hasFocus } from './has-focus';
import { isFirefox, sendPaste, sendReplacement } from './page-events';
import { isField } from './surface-of';

/** Puts a text where the caret is, one way or another; whether it worked is seen in the box. */
export type Writer = (box: HTMLElement, text: string) => void;

/** Types the text as the browserʼs own editing does. */
const typeWhole: Writer = (box, text) => exec(box, 'insertText', text);

/** Types line by line, with the command that Enter gives in between. */
const typeParagraphs: Writer = (box, text) => typeLines(box, text, 'insertParagraph');

/**
 * Types line by line, with the command that Shift and Enter give in between. Firefox makes such
 * breaks of `\n` itself, and undoes a text only in one step that came in one.
 */
const typeLineBreaks: Writer = (box, text) =>
  isFirefox() ? typeWhole(box, text) : typeLines(box, text, 'insertLineBreak');

const paste: Writer = (box, text) => sendPaste(box, { 'text/plain': text });

/** Pastes a paragraph for each line. */
const pasteParagraphs: Writer = (box, text) =>
  sendPaste(box, { 'text/html': paragraphs(text), 'text/plain': text });

const replace: Writer = (box, text) => sendReplacement(box, { 'text/plain': text });

/** Sets the value of a field, and says so to the page. Cannot be undone. */
const setRange: Writer = (box, text) => {
  if (!isField(box)) return;
  box.setRangeText(text, box.selectionStart ?? 0, box.selectionEnd ?? 0, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
};

export const writers = {
  typeWhole,
  typeParagraphs,
  typeLineBreaks,
  paste,
  pasteParagraphs,
  replace,
  setRange,
} as const satisfies Record<string, Writer>;

export type WriterName = keyof typeof writers;

function exec(box: HTMLElement, command: string, text?: string): void {
  // A command goes to what has the focus, and the page may move it between two lines.
  if (!hasFocus(box)) return;
  // The only way to write so that the browser can undo it.
  box.ownerDocument.execCommand(command, false, text);
}

function typeLines(box: HTMLElement, text: string, breakLine: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) exec(box, breakLine);
    if (line !== '') exec(box, 'insertText', line);
  }
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function paragraphs(text: string): string {
  const lines = text.split('\n').map((line) => line.replaceAll(/[&<>]/g, (sign) => escapes[sign]!));
  return lines.map((line) => `<p>${line === '' ? '<br>' : line}</p>`).join('');
}
