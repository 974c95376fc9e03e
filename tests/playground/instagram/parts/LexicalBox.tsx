/** @jsxImportSource react */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $createParagraphNode, $getRoot, createEditor, type LexicalEditor } from 'lexical';
import { useEffect, useMemo, useRef, useState } from 'react';
import { css } from '../styles/css';
import { quiet } from '../styles/common';

interface LexicalBoxProps {
  label: string;
  /** Called with the whole text when it changes. */
  onText: (text: string) => void;
  /** Called on Enter without Shift, where that sends. */
  onEnter?: () => void;
  /** Gives the editor out, to empty it after sending. */
  onEditor?: (editor: LexicalEditor) => void;
}

/** Takes everything out of an editor, as the site does after sending. */
export function empty(editor: LexicalEditor): void {
  editor.update(() => {
    $getRoot().clear().append($createParagraphNode()).selectEnd();
  });
}

/** The editor of private messages and captions: Lexical, plain text, with undo. */
export function LexicalBox({ label, onText, onEnter, onEditor }: LexicalBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const editor = useMemo(
    () =>
      createEditor({
        namespace: 'playground',
        onError: (error) => {
          throw error;
        },
      }),
    [],
  );
  useEffect(() => {
    editor.setRootElement(box.current);
    const ends = [
      registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), 1000),
      editor.registerTextContentListener((now) => {
        setText(now);
        onText(now);
      }),
    ];
    onEditor?.(editor);
    return () => {
      for (const end of ends) end();
      editor.setRootElement(null);
    };
  }, [editor, onEditor, onText]);
  return (
    <div className={css('position:relative;flex:1 1 0%;min-width:0')}>
      <div
        ref={box}
        aria-label={label}
        aria-placeholder={label}
        className={css('outline:none;min-height:20px;white-space:pre-wrap;overflow-wrap:anywhere')}
        contentEditable
        role="textbox"
        spellCheck
        suppressContentEditableWarning
        tabIndex={0}
        onKeyDownCapture={(event) => {
          if (!onEnter || event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing)
            return;
          event.preventDefault();
          event.stopPropagation();
          onEnter();
        }}
      />
      {text === '' && (
        <div
          aria-hidden="true"
          className={`${quiet()} ${css('position:absolute;top:0;left:0;pointer-events:none')}`}
        >
          {label}
        </div>
      )}
    </div>
  );
}
