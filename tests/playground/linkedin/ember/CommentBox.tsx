/** @jsxImportSource react */
import type Quill from 'quill';
import { useEffect, useRef, useState } from 'react';
import type { Author } from '../feed/types';
import { useEmberId } from '../mint';
import { useAuthor, useSite } from '../site';
import { Button } from './ActionBar';
import { Portrait } from './Bits';
import { createEditor } from './quill';

interface CommentBoxProps {
  /** Whom a reply answers; their name then stands in the box. */
  to?: Author;
  onSend: (text: string) => void;
}

/** A box for a comment or a reply. Its button is in the page only while there is text. */
export function CommentBox({ to, onSend }: CommentBoxProps) {
  const { feed, settings } = useSite();
  const { words } = settings;
  const viewer = useAuthor(feed.viewer);
  const id = useEmberId();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Quill>();
  const [text, setText] = useState('');
  const placeholder = to ? words.addReply : words.addComment;
  const placeholderId = `${id}-text-editor-placeholder`;
  useEffect(() => {
    const host = place.current;
    if (!host) return;
    // Quill cannot be taken away again, so each gets an element of its own.
    const element = document.createElement('div');
    element.className = 'editor-content';
    host.replaceChildren(element);
    editor.current = createEditor({
      element,
      label: words.editorOld,
      placeholder,
      placeholderId,
      ...(to ? { mention: { label: to.name, path: to.path } } : {}),
      onText: setText,
    });
  }, [to, words, placeholder, placeholderId]);
  const send = () => {
    onSend(text.trim());
    editor.current?.setText('', 'api');
  };
  return (
    <div
      className={`comments-comment-box--cr${to ? ' comments-comment-box--reply' : ''}`}
      data-scroll-name="true"
    >
      <Portrait author={viewer} size={32} />
      <div className="display-flex flex-1">
        <form className="comments-comment-box__form" onSubmit={(event) => event.preventDefault()}>
          <div className="comments-comment-texteditor">
            <div className="display-flex flex-wrap">
              <div className="comments-comment-box-comment__text-editor">
                <div className="editor-container relative">
                  <div ref={place} />
                  <span className="a11y-text visually-hidden" aria-hidden="true" id={placeholderId}>
                    {` ${placeholder} `}
                  </span>
                </div>
              </div>
              <div className="display-flex justify-space-between">
                <div className="display-flex">
                  <Button
                    icon="emoji-medium"
                    label={words.emoji}
                    className="comments-comment-box__emoji-picker-trigger"
                  />
                  <Button
                    icon="image-medium"
                    label={words.photo}
                    className="comments-comment-box__detour-icons"
                  />
                </div>
                <div className="display-flex align-items-center">
                  {text.trim() !== '' && (
                    <button
                      type="button"
                      className="comments-comment-box__submit-button--cr artdeco-button artdeco-button--1 artdeco-button--primary"
                      onClick={send}
                    >
                      <span className="artdeco-button__text">
                        {to ? words.reply : words.comment}
                      </span>
                    </button>
                  )}
                </div>
              </div>
            </div>
          </div>
        </form>
      </div>
    </div>
  );
}
