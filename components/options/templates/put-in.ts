/** Puts a text where the caret is in a field, and the caret behind it. */
export function putIn(box: HTMLTextAreaElement | null, text: string): void {
  if (!box?.isConnected) return;
  box.focus();
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
