import Quill from 'quill2';
import type { LabEditor, LabOptions } from '../types';

/** Quill of today. */
export function openQuill2({ place, prefilled, onText }: LabOptions): LabEditor {
  const element = document.createElement('div');
  place.append(element);
  const quill = new Quill(element, { modules: { toolbar: false } });
  const text = () => quill.getText().replace(/\n$/, '');
  quill.on('text-change', () => onText(text()));
  if (prefilled !== undefined) {
    quill.insertText(0, prefilled, 'api');
    quill.setSelection(prefilled.length, 0);
  }
  return {
    box: () => quill.root,
    text,
    pause: () => quill.history.cutoff(),
    end: () => element.remove(),
  };
}
