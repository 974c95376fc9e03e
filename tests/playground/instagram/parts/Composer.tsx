/** @jsxImportSource react */
import { useLayoutEffect, type FormEvent } from 'react';
import { useSite, useWords } from '../site';
import { css } from '../styles/css';
import { action, grow, pressable, row } from '../styles/common';
import { Avatar } from './Avatar';
import { Icon } from './Icon';
import type { Draft } from './use-draft';

interface ComposerProps {
  code: string;
  draft: Draft;
  /** In px; small in the feed. */
  iconSize: number;
  /** The viewerʼs picture before it, as on pages of posts. */
  face?: boolean;
}

/** The comment box: a text area that React controls. The send button is there while there is text. */
export function Composer({ code, draft, iconSize, face = false }: ComposerProps) {
  const { feed, store } = useSite();
  const { composer, icons } = useWords();
  const { text, setText, area, answered } = draft;
  const send = () => {
    if (text.trim() === '') return;
    store.send(code, text.trim(), answered);
    setText('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  useLayoutEffect(() => {
    if (!area.current) return;
    area.current.style.height = '18px';
    area.current.style.height = `${Math.min(80, area.current.scrollHeight)}px`;
  }, [area, text]);
  return (
    <section className={css('padding:8px 4px')}>
      <div className={`${row()} ${css('gap:10px')}`}>
        {face && <Avatar handle={feed.viewer.handle} size={32} link={false} />}
        <form className={grow()} method="POST" onSubmit={submit}>
          <div className={row()}>
            <div className={css('margin-inline-end:8px')}>
              <div className={pressable()} role="button" tabIndex={0}>
                <div>
                  <Icon name="emoji" label={icons.emoji} size={iconSize} />
                </div>
              </div>
            </div>
            <textarea
              ref={area}
              aria-label={composer.comment}
              placeholder={composer.comment}
              autoComplete="off"
              autoCorrect="off"
              className={`${grow()} ${css('height:18px;max-height:80px;padding:0;outline:none')}`}
              dir=""
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing)
                  return;
                event.preventDefault();
                send();
              }}
            />
            {text !== '' && (
              <div className={css('margin-inline-start:8px')}>
                <div
                  aria-disabled={text.trim() === ''}
                  className={action()}
                  role="button"
                  tabIndex={0}
                  onClick={send}
                >
                  {composer.post}
                </div>
              </div>
            )}
          </div>
        </form>
      </div>
    </section>
  );
}
