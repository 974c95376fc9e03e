// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { typedShortcut } from '@/lib/platforms/typed-shortcut';

/** A field with the caret where `|` stands. */
function fieldWith(text: string): HTMLTextAreaElement {
  const field = document.body.appendChild(document.createElement('textarea'));
  field.value = text.replace('|', '');
  field.setSelectionRange(text.indexOf('|'), text.indexOf('|'));
  return field;
}

test.each([
  ['/merci|', '/merci'],
  ['Bonjour /sav-2|', '/sav-2'],
  ['Bonjour\n/été|', '/été'],
  ['/merci| beaucoup', '/merci'],
  ['/mer|ci', '/mer'],
  ['/merci |', undefined],
  ['/|', undefined],
  ['et/ou|', undefined],
  ['https://exemple.fr/page|', undefined],
  ['24/7|', undefined],
  ['merci|', undefined],
  [`/${'a'.repeat(31)}|`, undefined],
])('%j: %s', (text, shortcut) => {
  expect(typedShortcut(fieldWith(text))).toBe(shortcut);
});

describe('in an editor', () => {
  function caretIn(html: string, at: string, offset: number): HTMLElement {
    document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
    const node = document.querySelector(at)!.firstChild!;
    document.getSelection()!.setBaseAndExtent(node, offset, node, offset);
    return document.body.firstElementChild as HTMLElement;
  }

  test('a line begins anew', () => {
    expect(typedShortcut(caretIn('<p>Bonjour</p><p>/merci</p>', 'p + p', 6))).toBe('/merci');
  });

  test('what stands before in the line counts, whatever it stands in', () => {
    expect(typedShortcut(caretIn('<p><b>et</b><i>/ou</i></p>', 'i', 3))).toBeUndefined();
    expect(typedShortcut(caretIn('<p><b>et </b><i>/ou</i></p>', 'i', 3))).toBe('/ou');
  });

  test('with something selected, or the caret elsewhere, there is none', () => {
    const box = caretIn('<p>/merci</p>', 'p', 6);
    const node = document.querySelector('p')!.firstChild!;
    document.getSelection()!.setBaseAndExtent(node, 0, node, 6);
    expect(typedShortcut(box)).toBeUndefined();
    document.getSelection()!.removeAllRanges();
    expect(typedShortcut(box)).toBeUndefined();
  });
});
