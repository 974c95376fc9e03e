import Quill from 'quill';

interface Mentioned {
  label: string;
  path: string;
}

/** What of an embed Quill makes use of; its own class has no types. */
interface EmbedClass {
  new (...rest: never[]): object;
  create(): HTMLElement;
}

/** A person named in a text: one piece, deleted as a whole. */
class Mention extends (Quill.import('blots/embed') as unknown as EmbedClass) {
  static blotName = 'mention';
  static tagName = 'a';
  static className = 'ql-mention';

  static override create(value?: Mentioned): HTMLElement {
    const node = super.create();
    node.dataset['path'] = value?.path ?? '';
    node.textContent = value?.label ?? '';
    return node;
  }

  static value(node: HTMLElement): Mentioned {
    const label = (node.textContent ?? '').replaceAll('\uFEFF', '');
    return { label, path: node.dataset['path'] ?? '' };
  }
}
Quill.register(Mention);

interface EditorOptions {
  element: HTMLElement;
  label: string;
  placeholder: string;
  placeholderId: string;
  /** Who is named at the beginning, before a blank. */
  mention?: Mentioned;
  /** The text after each change; lines end with `\n`. */
  onText: (text: string) => void;
}

/** The old front endʼs editor for comments: Quill 1 without formats. */
export function createEditor(options: EditorOptions): Quill {
  const { element, label, placeholder, placeholderId, mention, onText } = options;
  const quill = new Quill(element, { modules: { toolbar: false }, placeholder });
  const attributes = {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'aria-placeholder': placeholder,
    'aria-describedby': placeholderId,
    'data-test-ql-editor-contenteditable': 'true',
  };
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
  const read = () =>
    quill
      .getContents()
      .ops.map(({ insert = '' }) => (typeof insert === 'string' ? insert : insert.mention.label))
      .join('');
  quill.on('text-change', () => onText(read().trimEnd()));
  if (mention) {
    quill.insertEmbed(0, 'mention', mention);
    quill.insertText(1, ' ');
    quill.setSelection(2, 0);
  }
  return quill;
}
