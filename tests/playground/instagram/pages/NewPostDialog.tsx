/** @jsxImportSource react */
import { useState } from 'react';

import { LexicalBox } from '../parts/LexicalBox';
import { picture } from '../parts/pictures';
import { useSite, useWords } from '../site';
import { css } from '../styles/css';
import { action, bold, quiet, small } from '../styles/common';
import { Dialog } from './Dialog';

const longest = 2200;

/** The last step of a new post: its caption, in Lexical. Sharing reaches nobody. */
export function NewPostDialog({ onClose }: { onClose: () => void }) {
  const { feed } = useSite();
  const { composer } = useWords();
  const [text, setText] = useState('');
  return (
    <Dialog onClose={onClose}>
      <div className={css('background:var(--raised);border-radius:12px;overflow:hidden')}>
        <div
          className={css(
            'display:flex;justify-content:space-between;padding:12px 16px;border-bottom:1px solid var(--line)',
          )}
        >
          <h1 className={bold()}>{composer.newPost}</h1>
          <div className={action()} role="button" tabIndex={0} onClick={onClose}>
            {composer.share}
          </div>
        </div>
        <div className={css('display:flex;min-height:420px')}>
          <img
            alt=""
            className={css('flex:0 0 60%;width:60%;object-fit:cover')}
            src={picture('new post')}
          />
          <div className={css('flex:1 1 0%;min-width:0;padding:16px')}>
            <div className={`${bold()} ${css('padding-bottom:12px')}`}>{feed.viewer.handle}</div>
            <LexicalBox label={composer.caption} onText={setText} />
            <div className={`${quiet()} ${small()} ${css('padding-top:12px')}`}>
              {Array.from(text).length}/{longest}
            </div>
          </div>
        </div>
      </div>
    </Dialog>
  );
}
