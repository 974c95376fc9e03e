import type { EditorName } from '@/tests/playground/lab/editors';

/** An editor of the lab, under the site that has it or one whose policy is as strict. */
export interface Row {
  editor: EditorName;
  host: string;
  /** It works in an open shadow root too: in the others not even typing does. */
  shadow: boolean;
}

export const rows: readonly Row[] = [
  { editor: 'textarea', host: 'x.com', shadow: true },
  { editor: 'react-textarea', host: 'www.instagram.com', shadow: true },
  { editor: 'contenteditable', host: 'x.com', shadow: true },
  { editor: 'draft', host: 'x.com', shadow: false },
  { editor: 'lexical', host: 'www.instagram.com', shadow: true },
  { editor: 'lexical-rich', host: 'www.instagram.com', shadow: true },
  { editor: 'lexical-old', host: 'www.instagram.com', shadow: false },
  { editor: 'quill', host: 'www.linkedin.com', shadow: true },
  { editor: 'quill2', host: 'www.linkedin.com', shadow: false },
  { editor: 'tiptap', host: 'www.linkedin.com', shadow: true },
];
