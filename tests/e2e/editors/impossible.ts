import type { Impossible } from './matrix';

const noModel = 'it has none but what it shows';
const hidden = 'it keeps its model and its means to itself';
const ownUndo = 'Quill hears of no selection in a shadow root, and leaves undo to the browser';
const notNeeded = 'it takes a text in other ways, and a stranger cannot well use its own';

/** Editors that write by no means of their own that we could use. */
const withoutMeans: [cell: string, why: string][] = [
  ['textarea', noModel],
  ['react-textarea', noModel],
  ['contenteditable', noModel],
  ['draft', notNeeded],
  ['lexical', notNeeded],
  ['lexical-rich', notNeeded],
  ['lexical-old', notNeeded],
  ['quill2', hidden],
].map(([editor, why]) => [`${editor}: own means`, why!]);

const everywhere: Impossible = new Map([
  ['contenteditable: asked', noModel],
  ['contenteditable in a shadow root: asked', noModel],
  ['quill2: asked', hidden],
  ...withoutMeans,
]);

/** What cannot be better, whoever inserts: by browser, `editor: column` and the reason. */
export const impossible: Readonly<Record<string, Impossible>> = {
  Chromium: everywhere,
  Firefox: new Map([
    ...everywhere,
    ['quill in a shadow root: undo', ownUndo],
    ['quill in a shadow root: undo /mer', ownUndo],
  ]),
};
