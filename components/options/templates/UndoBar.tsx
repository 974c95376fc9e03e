import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { ErrorNotice } from '@/components/ui/ErrorNotice';
import { useFormat } from '@/components/ui/format-context';
import type { LibraryState } from './library-state';
import { changeWords } from './library-words';

/**
 * What was done last, with the way back. It stays until something else is done. Ctrl+Z (or ⌘Z) does
 * the same wherever no text is being typed.
 */
export function UndoBar({ state }: { state: LibraryState }) {
  const format = useFormat();
  const bar = useRef<HTMLDivElement>(null);
  const last = state.last.value;
  const failure = state.failure.value;
  const canUndo = last !== undefined && last.what !== 'undone' && last.what !== 'undoneInPart';

  useEffect(() => {
    // What had the focus went away with what was removed: from here it can be brought back.
    if (last?.what === 'removed') bar.current?.querySelector('button')?.focus();
  }, [last]);

  useEffect(() => {
    if (!canUndo) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || isTyping(event.target)) return;
      event.preventDefault();
      void state.undo();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [canUndo, state]);

  return (
    <div class="undo-bar" ref={bar} data-empty={!last && failure === undefined}>
      {failure !== undefined && (
        <ErrorNotice
          title={i18n.t('library.failed')}
          safe={i18n.t('library.failedSafe')}
          next={i18n.t('library.failedNext')}
          error={failure}
        />
      )}
      <p role="status">{last && changeWords(last, format)}</p>
      {canUndo && <Button onPress={() => void state.undo()}>{i18n.t('library.undo')}</Button>}
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('textarea, input:not([type="checkbox"], [type="radio"])')
  );
}
