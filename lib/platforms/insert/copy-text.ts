/**
 * Copies a text while a person acts: browsers allow it for some seconds after a key or a click,
 * without a permission of ours.
 * @returns false when the browser does not allow it
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text); // the page may forbid it, or not have the focus
  }
}

/** The old way: what is selected in a field is copied. The field is ours, and the page cannot see it. */
function copyByCommand(document: Document, text: string): boolean {
  const host = document.createElement('div');
  const field = document.createElement('textarea');
  field.value = text;
  // Not seen, and not scrolled to.
  host.style.cssText = 'position:fixed;inset:0 auto auto 0;opacity:0;pointer-events:none';
  host.attachShadow({ mode: 'closed' }).append(field);
  const { activeElement } = document;
  document.documentElement.append(host);
  try {
    field.select();
    return document.execCommand('copy');
  } finally {
    host.remove();
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  }
}
