/** @jsxImportSource react */
import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import type { Author } from '../feed/types';
import { useUuid } from '../mint';
import { useAuthor, useSite } from '../site';
import { Button, Portrait } from './Bits';
import { cx } from './classes';
import { createEditor } from './tiptap';

interface CommentBoxProps {
  /** The URN of what is answered. */
  urn: string;
  /** Whom a reply answers; their name then stands in the box. */
  to?: Author;
  onSend: (text: string) => void;
}

/** A box for a comment or a reply. Its button is in the page only while there is text. */
export function CommentBox({ urn, to, onSend }: CommentBoxProps) {
  const { feed, settings } = useSite();
  const { words } = settings;
  const viewer = useAuthor(feed.viewer);
  const uuid = useUuid();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>();
  const [text, setText] = useState('');
  useEffect(() => {
    if (!place.current) return;
    const made = createEditor({
      element: place.current,
      label: words.editorNew,
      ...(to ? { mention: { label: to.name, path: to.path } } : {}),
      onText: setText,
    });
    editor.current = made;
    return () => made.destroy();
  }, [to, words]);
  const send = () => {
    onSend(text.trim());
    editor.current?.commands.clearContent(true);
  };
  return (
    <div className={cx('comment-box row inset')} componentkey={`commentBox-${urn}`}>
      <Portrait author={viewer} size={32} quiet />
      <div className={cx('comment-field grow')}>
        <div className={cx('editor')} data-testid="ui-core-tiptap-text-editor-wrapper">
          {text === '' && (
            <p className={cx('placeholder')} aria-hidden="true">
              {to ? words.addReply : words.addComment}
            </p>
          )}
          <div ref={place} />
        </div>
        <div className={cx('row comment-tools')}>
          <Button icon="emoji-medium" label={words.emoji} look="corner" />
          <Button icon="image-medium" label={words.photo} look="corner" />
          <div className={cx('grow')} />
          <div id={`commentButtonSection-${uuid}`} componentkey={`commentButtonSection-${uuid}`}>
            {text.trim() !== '' && (
              <Button look="primary" onClick={send}>
                {to ? words.reply : words.comment}
              </Button>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}
