import { Editor, Node } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

/** A person named in a text: one piece, deleted as a whole. */
const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ label: { default: '' }, path: { default: '' } }),
  renderHTML: ({ node }) => [
    'a',
    { class: 'mention', 'data-type': 'mention', 'data-path': String(node.attrs['path']) },
    String(node.attrs['label']),
  ],
  renderText: ({ node }) => String(node.attrs['label']),
});

interface EditorOptions {
  element: HTMLElement;
  label: string;
  /** Who is named at the beginning, before a blank. */
  mention?: { label: string; path: string };
  /** The text after each change; lines end with `\n`. */
  onText: (text: string) => void;
}

/** The siteʼs editor for comments and posts: TipTap with paragraphs, undo, and no formats. */
export function createEditor({ element, label, mention, onText }: EditorOptions): Editor {
  const prefilled = mention && [
    { type: 'mention', attrs: mention },
    { type: 'text', text: ' ' },
  ];
  return new Editor({
    element,
    // Its own style element would be written as markup, which the policy of the page forbids.
    injectCSS: false,
    extensions: [
      StarterKit.configure({
        blockquote: false,
        bold: false,
        bulletList: false,
        code: false,
        codeBlock: false,
        heading: false,
        horizontalRule: false,
        italic: false,
        link: false,
        listItem: false,
        listKeymap: false,
        orderedList: false,
        strike: false,
        underline: false,
      }),
      Mention,
    ],
    content: {
      type: 'doc',
      content: [{ type: 'paragraph', ...(prefilled && { content: prefilled }) }],
    },
    autofocus: mention ? 'end' : false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
    },
    onCreate: ({ editor }) => onText(editor.getText({ blockSeparator: '\n' })),
    onUpdate: ({ editor }) => onText(editor.getText({ blockSeparator: '\n' })),
  });
}
