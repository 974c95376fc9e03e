interface Quill {
  getSelection(focus: true): { index: number; length: number };
  deleteText(index: number, length: number, source: 'user'): void;
  insertText(index: number, text: string, source: 'user'): void;
  setSelection(index: number, length: number, source: 'user'): void;
}

interface Transaction {
  selection: { from: number };
  deleteSelection(): Transaction;
  insertText(text: string): Transaction;
  split(position: number): Transaction;
}

interface View {
  state: { tr: Transaction };
  dispatch(change: Transaction): void;
}

/** Where editors leave themselves on their elements. */
interface EditorElement extends Element {
  editor?: { view?: View };
  parentElement: (HTMLElement & { __quill?: Quill }) | null;
}

/**
 * Inserts a text at the caret of the editor in focus by the editorʼs own means: Quill 1 and TipTap.
 *
 * It runs in the world of the page, see `readModel`: it uses nothing from outside of itself.
 *
 * @param shown what the box that is meant shows, without blanks and invisible characters
 * @param place which of the boxes of the page it is, as `placeInPage` tells it
 * @returns false where there is no such editor, the focus is in another one, or it refused
 */
export function writeModel(text: string, shown: string, place: string): boolean {
  const boxes = '[contenteditable], textarea, input';
  const placeOf = (element: Element): string => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const all = [...root.querySelectorAll(element.matches(boxes) ? boxes : element.localName)];
    const own = `${all.indexOf(element)}/${all.length}`;
    return 'host' in root ? `${placeOf(root.host)} ${own}` : own;
  };

  let box: EditorElement | null = document.activeElement;
  while (box?.shadowRoot?.activeElement) box = box.shadowRoot.activeElement;
  if (box?.textContent.replace(/[\s\u200B\u2060]/g, '') !== shown) return false;
  try {
    // Two boxes may be empty, and one of them for a private message.
    if (!box || placeOf(box) !== place) return false;
    const { __quill: quill } = box.parentElement ?? {};
    if (quill) {
      const { index, length } = quill.getSelection(true);
      if (length > 0) quill.deleteText(index, length, 'user');
      quill.insertText(index, text, 'user');
      quill.setSelection(index + text.length, 0, 'user');
      return true;
    }
    const view = box.editor?.view;
    if (!view) return false;
    let change = view.state.tr.deleteSelection();
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) change = change.split(change.selection.from);
      if (line !== '') change = change.insertText(line);
    }
    view.dispatch(change);
    return true;
  } catch {
    return false; // the editor is another one than it looked
  }
}
