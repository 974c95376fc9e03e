import { openDraft } from './editors/draft';
import { openContenteditable, openTextarea } from './editors/fields';
import { openLexical, openLexicalRich } from './editors/lexical';
import { openOldLexical } from './editors/lexical-old';
import { openQuill } from './editors/quill';
import { openQuill2 } from './editors/quill2';
import { openReactTextarea } from './editors/react-textarea';
import { openTiptap } from './editors/tiptap';
import type { OpenEditor } from './types';

/** The editors of the lab by the names that tests call them by. */
export const editors = {
  textarea: openTextarea,
  'react-textarea': openReactTextarea,
  contenteditable: openContenteditable,
  draft: openDraft,
  lexical: openLexical,
  'lexical-rich': openLexicalRich,
  'lexical-old': openOldLexical,
  quill: openQuill,
  quill2: openQuill2,
  tiptap: openTiptap,
} as const satisfies Record<string, OpenEditor>;

export type EditorName = keyof typeof editors;
