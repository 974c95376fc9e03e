import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import type { LabEditor, LabOptions } from '../types';
import { openBox } from './open-box';

/** Lexical of today: the editor of Instagramʼs private messages and captions. */
export const openLexical = (options: LabOptions): LabEditor => open(options, registerPlainText);

/** The same where Enter makes a paragraph. */
export const openLexicalRich = (options: LabOptions): LabEditor => open(options, registerRichText);

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
