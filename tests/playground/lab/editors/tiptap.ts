import { closeHistory } from '@tiptap/pm/history';
import { createEditor } from '../../linkedin/sdui/tiptap';
import type { LabEditor, LabOptions } from '../types';

/** The editor of the new LinkedIn; what stands in it already is a mention, which is one piece. */
export function openTiptap({ place, prefilled, onText }: LabOptions): LabEditor {
  const editor = createEditor({
    element: place,
    label: 'Comment',
    ...(prefilled !== undefined && { mention: { label: prefilled.trim(), path: '/in/zoe' } }),
    onText,
  });
  return {
    box: () => editor.view.dom,
    text: () => editor.getText({ blockSeparator: '\n' }),
    pause: () => editor.view.dispatch(closeHistory(editor.state.tr)),
    end: () => editor.destroy(),
  };
}
