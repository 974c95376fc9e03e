import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { SidebarState } from '../sidebar-state';
import { HandOverRow } from './HandOverRow';

/** What was given to departments, and how far it is. */
export function HandOversSection({ state }: { state: SidebarState }) {
  const rows = state.handOvers.value;
  const [removed, setRemoved] = useState<string>();
  if (!rows) return null;
  const open = rows.filter(({ status }) => status !== 'answered');
  const answered = rows.filter(({ status }) => status === 'answered');
  const remove = (id: string): void => {
    state.removeHandOver(id);
    setRemoved(id);
  };
  const restore = (id: string): void => {
    state.restoreHandOver(id);
    setRemoved(undefined);
  };
  const list = (some: typeof rows) => (
    <ol class="hand-overs">
      {some.map((row) => (
        <HandOverRow key={row.id} row={row} state={state} onRemove={() => remove(row.id)} />
      ))}
    </ol>
  );
  return (
    <>
      <p role="status" class="undo">
        {removed !== undefined && (
          <>
            {i18n.t('handOver.removed')}{' '}
            <Button onPress={() => restore(removed)}>{i18n.t('handOver.undo')}</Button>
          </>
        )}
      </p>
      {open.length === 0 && (
        <div class="empty">
          <p>{i18n.t('handOver.none')}</p>
          <p class="aside">{i18n.t('handOver.noneNext')}</p>
        </div>
      )}
      {list(open)}
      {answered.length > 0 && (
        <details class="disclosure">
          <summary>{i18n.t('handOver.answeredOnes', [String(answered.length)])}</summary>
          {list(answered)}
        </details>
      )}
    </>
  );
}
