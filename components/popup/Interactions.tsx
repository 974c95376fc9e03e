import { i18n } from '#i18n';
import { Figure } from '@/components/ui/Figure';
import { useFormat } from '@/components/ui/format-context';
import type { Summary } from '@/lib/metrics/week';
import { interactionsChange } from './change';
import { DayChart } from './DayChart';

/** The interactions of the week, with the 14 days they stand among. */
export function Interactions({ summary }: { summary: Summary | undefined }) {
  const format = useFormat();
  const counted = summary?.thisWeek.interactions;
  const before = summary?.lastWeek.interactions?.n ?? 0;
  const unread = summary && counted ? summary.thisWeek.posts - counted.n : 0;
  return (
    <Figure
      name="interactions"
      label={i18n.t('interactions.label')}
      loading={summary === undefined}
      value={counted && format.number(counted.sum)}
      note={summary && interactionsChange(summary, format)}
      how={
        <>
          <p>{i18n.t('interactions.formula')}</p>
          {counted && (
            <p>
              {i18n.t('interactions.counted', format.plural(counted.n), [
                format.number(counted.n),
                format.number(before),
              ])}
            </p>
          )}
          {unread > 0 && (
            <p>{i18n.t('figure.unreadable', format.plural(unread), [format.number(unread)])}</p>
          )}
          <p>
            {i18n.t('figure.onlyDisplayed')} {i18n.t('interactions.young')}
          </p>
        </>
      }
    >
      <DayChart summary={summary} />
    </Figure>
  );
}
