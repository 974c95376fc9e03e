import { createEmptyHistoryState, registerHistory } from 'lexical-old-history';
import { registerPlainText } from 'lexical-old-plain-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical-old';
import type { LabEditor, LabOptions } from '../types';
import { openBox } from './open-box';

/** A Lexical of early 2025: releases differ in what they listen to. */
export const openOldLexical = (options: LabOptions): LabEditor => open(options, registerPlainText);

function open(
  { place, prefilled, onText }: LabOptions,
  register: typeof registerPlainText,
): LabEditor {
  const box = openBox(place);
  const editor = createEditor({ namespace: 'lab', onError: (error) => console.error(error) });
  editor.setRootElement(box);
  const lines = () =>
    $getRoot()
      .getChildren()
      .map((line) => line.getTextContent());
  const text = () => editor.read(lines).join('\n');
  const ends = [
    register(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerUpdateListener(() => onText(text())),
  ];
  if (prefilled !== undefined) {
    const fill = () => {
      const line = $createParagraphNode().append($createTextNode(prefilled));
      $getRoot().clear().append(line).selectEnd();
    };
    editor.update(fill, { discrete: true });
    editor.focus();
  }
  const end = () => {
    for (const stop of ends) stop();
    editor.setRootElement(null);
    box.remove();
  };
  return { box: () => box, text, end };
}
