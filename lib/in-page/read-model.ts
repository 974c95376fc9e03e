interface Fibre {
  return?: Fibre | null;
  stateNode?: { props?: { editorState?: { getCurrentContent(): { getPlainText(): string } } } };
}

interface LexicalNode {
  type?: string;
  text?: string;
  children?: LexicalNode[];
}

/** Where editors leave themselves on their elements. */
interface EditorElement extends Element {
  value?: unknown;
  pmViewDesc?: { node: { content: { size: number }; textBetween(...range: unknown[]): string } };
  __lexicalEditor?: { getEditorState(): { toJSON(): { root: LexicalNode } } };
  parentElement: (HTMLElement & { __quill?: { getText(): string } }) | null;
}

/**
 * What the editor in focus holds by its own model, lines ending with `\n`.
 *
 * It runs in the world of the page, where nothing of ours stays: the browser takes over its source
 * text, so it uses nothing from outside of itself. What it gives back is the pageʼs word, no more.
 *
 * @param shown what the box that is meant shows, without blanks and invisible characters
 * @returns null where there is no editor that can be asked, or the focus is in another one
 */
export function readModel(shown: string): string | null {
  const longest = 100_000;

  const focused = (): EditorElement | null => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };
  const ofReact = (element: Element, prefix: string): unknown => {
    const key = Object.keys(element).find((name) => name.startsWith(prefix));
    return key === undefined ? undefined : Object.entries(element).find(([at]) => at === key)?.[1];
  };

  const field = (box: EditorElement): string | undefined => {
    if (typeof box.value !== 'string') return undefined;
    const props = ofReact(box, '__reactProps$') as { value?: unknown } | undefined;
    return typeof props?.value === 'string' ? props.value : box.value;
  };
  const draft = (box: EditorElement): string | undefined => {
    let fibre = ofReact(box, '__reactFiber$') as Fibre | null | undefined;
    while (fibre && !fibre.stateNode?.props?.editorState) fibre = fibre.return;
    return fibre?.stateNode?.props?.editorState?.getCurrentContent().getPlainText();
  };
  const proseMirror = ({ pmViewDesc }: EditorElement): string | undefined =>
    pmViewDesc?.node.textBetween(0, pmViewDesc.node.content.size, '\n');
  const linesOf = ({ type, text, children }: LexicalNode): string => {
    if (type === 'linebreak') return '\n';
    return text ?? (children ?? []).map(linesOf).join(type === 'root' ? '\n' : '');
  };
  const lexical = ({ __lexicalEditor: editor }: EditorElement): string | undefined =>
    editor && linesOf(editor.getEditorState().toJSON().root);
  const quill = ({ parentElement }: EditorElement): string | undefined => {
    const { __quill: editor } = parentElement ?? {};
    return editor?.getText();
  };

  const box = focused();
  const seen = typeof box?.value === 'string' ? box.value : (box?.textContent ?? '');
  if (seen.replace(/[\s\u200B\u2060]/g, '') !== shown) return null;
  for (const read of box ? [field, draft, proseMirror, lexical, quill] : []) {
    try {
      const text = read(box!);
      if (typeof text === 'string') return text.slice(0, longest);
    } catch {
      // Not this editor, or not this release of it: another may know.
    }
  }
  return null;
}
