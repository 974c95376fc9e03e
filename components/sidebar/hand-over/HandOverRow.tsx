import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Segmented } from '@/components/ui/Segmented';
import { useFormat } from '@/components/ui/format-context';
import type { HandOver } from '@/lib/model/hand-over';
import type { SidebarState } from '../sidebar-state';

interface Props {
  row: HandOver;
  state: Pick<SidebarState, 'now' | 'setHandOverStatus'>;
  onRemove: () => void;
}

const statuses = ['open', 'sent', 'answered'] as const;

/** One request: to whom, by when, and how far it is. */
export function HandOverRow({ row, state, onRemove }: Props) {
  const format = useFormat();
  const now = state.now.value;
  const isLate = row.dueAt !== undefined && row.dueAt < now && row.status !== 'answered';
  return (
    <li class="hand-over-row">
      <p class="target-facts">
        <strong>{row.departmentName}</strong>
        {row.urgency !== 'normal' && <span class="tag">{i18n.t(`urgency.${row.urgency}`)}</span>}
        {row.dueAt !== undefined && (
          <span class={isLate ? 'late' : undefined}>
            {i18n.t(isLate ? 'handOver.late' : 'handOver.due', [format.moment(row.dueAt, now)])}
          </span>
        )}
      </p>
      <blockquote class="target-text" dir="auto">
        {row.quote}
      </blockquote>
      {row.permalink !== undefined && (
        <p>
          <a href={row.permalink} target="_blank" rel="noopener noreferrer">
            {i18n.t('target.open')}
          </a>
        </p>
      )}
      <Segmented
        legend={i18n.t('handOver.status')}
        options={statuses.map((value) => ({ value, label: i18n.t(`handOver.${value}`) }))}
        value={row.status}
        onChoose={(status) => state.setHandOverStatus(row.id, status)}
      />
      <p>
        <Button onPress={onRemove}>{i18n.t('handOver.remove')}</Button>
      </p>
    </li>
  );
}
