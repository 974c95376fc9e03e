import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { ageOf } from '@/components/ui/age-of';
import { useFormat } from '@/components/ui/format-context';
import { shownHandle } from '@/lib/profile';
import type { SidebarState, WaitingComment } from '../sidebar-state';

interface Props {
  comment: WaitingComment;
  state: Pick<SidebarState, 'reveal' | 'setDone' | 'snooze' | 'now'>;
}

/** One comment: what it calls for, since when it waits, whose it is; the way to it, and out of the list. */
export function WaitingRow({ comment, state }: Props) {
  const format = useFormat();
  const { row, comment: post, situation, labels, authorLabels, ageMs, snoozed } = comment;
  const author = post.authorName ?? (post.authorHandle && shownHandle(post.authorHandle));
  const text = post.text ?? i18n.t('person.noText');
  const age = ageOf(ageMs, format.locale);
  const marks = [
    ...(situation ? [i18n.t(`situation.${situation}`)] : []),
    ...[...new Set([...labels, ...authorLabels])].map((label) => i18n.t(`label.${label}`)),
  ];
  return (
    <li class="waiting-row" data-priority={comment.priority}>
      <p class="target-facts">
        {[...new Set(marks)].map((mark) => (
          <span class="tag" key={mark}>
            {mark}
          </span>
        ))}
        <span>{i18n.t(`platform.${row.platform}`)}</span>
        <span>{i18n.t(row.askedExactly ? 'toAnswer.since' : 'toAnswer.sinceAtLeast', [age])}</span>
      </p>
      <button type="button" class="waiting-text" onClick={() => state.reveal(comment)}>
        <strong dir="auto">{author ?? i18n.t('target.someone')}</strong>{' '}
        <span dir="auto">{text}</span>
      </button>
      <p class="waiting-acts">
        <Button
          label={i18n.t('toAnswer.doneFor', [author ?? i18n.t('target.someone')])}
          onPress={() => state.setDone(row.id, true)}
        >
          {i18n.t('toAnswer.done')}
        </Button>
        {snoozed ? (
          <Button onPress={() => state.snooze(row.id, undefined)}>{i18n.t('toAnswer.wake')}</Button>
        ) : (
          <Button onPress={() => state.snooze(row.id, state.now.value + snoozeMs)}>
            {i18n.t('toAnswer.snooze')}
          </Button>
        )}
      </p>
    </li>
  );
}

/** Until about the same time tomorrow less the commute: one sees it again the next working morning. */
const snoozeMs = 18 * 60 * 60 * 1000;
