import { createEditor } from '../../linkedin/ember/quill';
import type { LabEditor, LabOptions } from '../types';

/** The editor of the old LinkedIn; what stands in it already is a mention, which is one piece. */
export function openQuill({ place, prefilled, onText }: LabOptions): LabEditor {
  const element = document.createElement('div');
  place.append(element);
  let held = prefilled ?? '';
  const quill = createEditor({
    element,
    label: 'Comment',
    placeholder: 'Add a comment…',
    placeholderId: 'placeholder',
    ...(prefilled !== undefined && { mention: { label: prefilled.trim(), path: '/in/zoe' } }),
    onText: (text) => onText((held = text)),
  });
  return {
    box: () => quill.root,
    text: () => held,
    pause: () => quill.history.cutoff(),
    end: () => element.remove(),
  };
}
