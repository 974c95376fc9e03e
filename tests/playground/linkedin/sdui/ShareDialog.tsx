/** @jsxImportSource react */
import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { useAuthor, useSite, useWords } from '../site';
import { Button, Portrait } from './Bits';
import { cx } from './classes';
import { createEditor } from './tiptap';

/** After this many milliseconds the dialog that opens at once gives way to the real one. */
const swapAfter = 500;

/** Where a post is written: a dialog with an empty shell first, which is then replaced. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), swapAfter);
    return () => clearTimeout(timer);
  }, []);
  return <Shell key={String(ready)} ready={ready} onClose={onClose} />;
}

function Shell({ ready, onClose }: { ready: boolean; onClose: () => void }) {
  const { feed } = useSite();
  const words = useWords();
  const viewer = useAuthor(feed.viewer);
  const dialog = useRef<HTMLDialogElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
    if (!ready || !place.current) return;
    const element = place.current;
    const editor: Editor = createEditor({ element, label: words.editorOld, onText: setText });
    editor.commands.focus();
    return () => editor.destroy();
  }, [ready, words]);
  return (
    <dialog ref={dialog} className={cx('dialog')} onClose={onClose}>
      <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
        <div className={cx('row')}>
          <Portrait author={viewer} size={48} quiet />
          <p className={cx('name grow')}>{viewer.name}</p>
          <Button icon="close-small" label={words.close} look="corner" onClick={onClose} />
        </div>
        <div className={cx('editor tall')} componentkey="ShareBox_textEditor">
          <div ref={place} />
        </div>
        <Button look="primary" disabled={text.trim() === ''} onClick={onClose}>
          {words.publish}
        </Button>
      </div>
    </dialog>
  );
}
