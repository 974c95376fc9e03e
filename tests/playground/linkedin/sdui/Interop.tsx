/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import { useWords } from '../site';
import { cx } from './classes';
import { fillInterop } from './private-messages';

/** The old front end within the new one: a shadow root with messages, and a hidden whole page. */
export function Interop() {
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current) fillInterop(host.current, words);
  }, [words]);
  return (
    <>
      <div id="interop-outlet" data-testid="interop-shadowdom" ref={host} />
      <iframe
        className={cx('interop')}
        data-testid="interop-iframe"
        src="/preload/"
        title="preload"
        tabIndex={-1}
        aria-hidden="true"
      />
    </>
  );
}
