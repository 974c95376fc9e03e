import { i18n } from '#i18n';
import type { SidebarState, WaitingComment } from '../sidebar-state';
import { CoverageLine } from './CoverageLine';
import { WaitingRow } from './WaitingRow';

/** The comments that wait for an answer, the most pressing first. */
export function ToAnswerSection({ state }: { state: SidebarState }) {
  const toAnswer = state.toAnswer.value;
  if (!toAnswer) return <p class="aside">{i18n.t('toAnswer.reading')}</p>;
  const { first, waiting, snoozed } = toAnswer;
  const due = first.filter((comment) => !comment.snoozed);
  const row = (comment: WaitingComment) => (
    <WaitingRow key={comment.row.id} comment={comment} state={state} />
  );
  return (
    <>
      <CoverageLine coverage={state.coverage.value} times={state.responseTimes.value} />
      {due.length === 0 ? (
        <div class="empty">
          <p>{i18n.t('toAnswer.none')}</p>
          <p class="aside">{i18n.t('toAnswer.how')}</p>
        </div>
      ) : (
        <ol class="waiting">{due.map(row)}</ol>
      )}
      {waiting > due.length && (
        <p class="aside">{i18n.t('toAnswer.more', [String(waiting - due.length)])}</p>
      )}
      {snoozed > 0 && (
        <details class="disclosure">
          <summary>{i18n.t('toAnswer.snoozed', [String(snoozed)])}</summary>
          <ol class="waiting">{first.filter((comment) => comment.snoozed).map(row)}</ol>
        </details>
      )}
    </>
  );
}
