/** @jsxImportSource react */
import { ContentState, Editor, EditorState } from 'draft-js';
import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { LabEditor, LabOptions } from '../types';

interface DraftProps {
  prefilled: string;
  onState: (state: EditorState) => void;
}

function Draft({ prefilled, onState }: DraftProps) {
  const [state, setState] = useState(() =>
    EditorState.moveSelectionToEnd(
      EditorState.createWithContent(ContentState.createFromText(prefilled)),
    ),
  );
  const editor = useRef<Editor>(null);
  useLayoutEffect(() => {
    if (prefilled !== '') editor.current?.focus();
  }, [prefilled]);
  useLayoutEffect(() => onState(state), [onState, state]);
  return (
    <Editor
      ref={editor}
      editorState={state}
      onChange={setState}
      placeholder="Post your reply"
      stripPastedStyles
    />
  );
}

const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText('\n');

/** The editor of X. */
export function openDraft({ place, prefilled = '', onText }: LabOptions): LabEditor {
  const root = createRoot(place);
  let held = prefilled;
  const listen = (state: EditorState) => {
    held = textOf(state);
    onText(held);
  };
  flushSync(() => root.render(<Draft prefilled={prefilled} onState={listen} />));
  return {
    box: () => place.querySelector<HTMLElement>('[contenteditable="true"]')!,
    text: () => held,
    end: () => root.unmount(),
  };
}
