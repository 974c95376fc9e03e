import type { WriterName } from './writers';

/** Editors that take a text in the same way. */
export interface Family {
  name: string;
  /** Finds the box itself. */
  box: string;
  /** Finds something in the box, where the box alone does not tell. */
  inside?: string;
  /** How a text gets in, best first; `page` is the editorʼs own means. */
  writers: readonly (WriterName | 'page')[];
}

/**
 * The first that fits counts. The order of the writers is measured on the real editors, see
 * tests/e2e/editors.e2e.ts: what is not named loses lines, cannot be undone, or breaks the editor.
 */
export const families: readonly Family[] = [
  { name: 'field', box: 'textarea, input', writers: ['typeWhole', 'setRange'] },
  { name: 'draft', box: '*', inside: '[data-contents="true"]', writers: ['paste'] },
  { name: 'lexical', box: '[data-lexical-editor]', writers: ['paste', 'replace'] },
  {
    name: 'prosemirror',
    box: '.ProseMirror',
    writers: ['typeParagraphs', 'pasteParagraphs', 'page'],
  },
  { name: 'quill', box: '.ql-editor', writers: ['typeParagraphs', 'page'] },
  { name: 'plain', box: '*', writers: ['typeLineBreaks'] },
];

/** The family of a box; there is one for every box. */
export function familyOf(box: HTMLElement): Family {
  const family = families.find(
    (candidate) =>
      box.matches(candidate.box) && (!candidate.inside || box.querySelector(candidate.inside)),
  );
  return family ?? families.at(-1)!;
}
