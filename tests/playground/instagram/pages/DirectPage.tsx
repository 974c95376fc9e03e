/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical';
import { useCallback, useRef, useState } from 'react';
import type { Thread } from '../feed/types';
import { Avatar } from '../parts/Avatar';
import { empty, LexicalBox } from '../parts/LexicalBox';
import { UserLink } from '../parts/UserLink';
import { useSite, useWords } from '../site';
import { css } from '../styles/css';
import { action, bold, column, grow, quiet, row, small } from '../styles/common';
import { Message } from './Message';

function Composer({ onSend }: { onSend: (text: string) => void }) {
  const { composer } = useWords();
  const editor = useRef<LexicalEditor>();
  const text = useRef('');
  const [ready, setReady] = useState(false);
  const keep = useCallback((now: string) => {
    text.current = now;
    setReady(now.trim() !== '');
  }, []);
  const know = useCallback((made: LexicalEditor) => {
    editor.current = made;
  }, []);
  const send = () => {
    if (!editor.current || text.current.trim() === '') return;
    onSend(text.current);
    empty(editor.current);
  };
  return (
    <div className={css('padding:16px')}>
      <div
        className={`${row()} ${css('gap:12px;border:1px solid var(--line);border-radius:22px;padding:11px 20px')}`}
      >
        <LexicalBox label={composer.message} onText={keep} onEnter={send} onEditor={know} />
        {ready && (
          <div className={action()} role="button" tabIndex={0} onClick={send}>
            {composer.send}
          </div>
        )}
      </div>
    </div>
  );
}

function Conversation({ thread }: { thread: Thread }) {
  const { feed } = useSite();
  const [sent, setSent] = useState<string[]>([]);
  return (
    <section className={`${column()} ${css('flex:1 1 0%;min-width:0;height:100vh')}`}>
      <div
        className={`${row()} ${css('gap:12px;padding:16px;border-bottom:1px solid var(--line)')}`}
      >
        <Avatar handle={thread.with} size={44} />
        <UserLink handle={thread.with} />
      </div>
      <div className={css('flex:1 1 0%;overflow-y:auto;padding:16px')} role="grid">
        {thread.messages.map((message) => (
          <Message key={message.at} message={message} />
        ))}
        {sent.map((text, index) => (
          <Message key={index} message={{ from: feed.viewer.handle, text, at: feed.now }} />
        ))}
      </div>
      <Composer onSend={(text) => setSent((before) => [...before, text])} />
    </section>
  );
}

/** `/direct/`: private messages, which nobody but the viewer may read. */
export function DirectPage({ thread: id }: { thread: string | undefined }) {
  const { feed } = useSite();
  const { nav } = useWords();
  const thread = feed.threads.find((each) => each.id === id) ?? feed.threads[0];
  return (
    <div className={css('display:flex')}>
      <div className={css('width:320px;border-inline-end:1px solid var(--line);padding:24px 0')}>
        <h1 className={`${bold()} ${css('font-size:20px;padding:0 24px 16px')}`}>{nav.messages}</h1>
        {feed.threads.map((each) => (
          <a
            key={each.id}
            className={`${row()} ${css('gap:12px;padding:8px 24px')}`}
            href={`/direct/t/${each.id}/`}
            role="link"
            tabIndex={0}
          >
            <Avatar handle={each.with} size={56} link={false} />
            <div className={grow()}>
              <div>{feed.byHandle.get(each.with)?.name}</div>
              <div
                className={`${quiet()} ${small()} ${css('overflow:hidden;white-space:nowrap;text-overflow:ellipsis')}`}
              >
                {each.messages[0]?.text}
              </div>
            </div>
          </a>
        ))}
      </div>
      {thread && <Conversation key={thread.id} thread={thread} />}
    </div>
  );
}
