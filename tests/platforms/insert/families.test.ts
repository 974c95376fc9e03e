// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { families, familyOf } from '@/lib/platforms/insert/families';

/** The box of each editor as its own code makes it. */
const boxes: readonly [family: string, html: string][] = [
  ['field', '<textarea></textarea>'],
  ['field', '<input type="text">'],
  [
    'draft',
    '<div class="public-DraftEditor-content" contenteditable="true"><div data-contents="true"></div></div>',
  ],
  ['lexical', '<div contenteditable="true" data-lexical-editor="true"><p><br></p></div>'],
  ['prosemirror', '<div contenteditable="true" class="tiptap ProseMirror"><p><br></p></div>'],
  ['quill', '<div class="ql-editor ql-blank" contenteditable="true"><p><br></p></div>'],
  ['plain', '<div contenteditable="true"></div>'],
  ['plain', '<div contenteditable="plaintext-only"></div>'],
];

test.each(boxes)('%s: %s', (family, html) => {
  const place = document.createElement('div');
  place.innerHTML = html;
  expect(familyOf(place.firstElementChild as HTMLElement).name).toBe(family);
});

test('every family has an example', () => {
  const named = new Set(boxes.map(([family]) => family));
  expect(families.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
});
