import { i18n } from '#i18n';
import { Figure } from '@/components/ui/Figure';
import { approximate } from '@/components/ui/approximate';
import { useFormat } from '@/components/ui/format-context';
import type { Summary } from '@/lib/metrics/week';
import type { Platform } from '@/lib/model/platform';
import { interactionsChange } from './change';
import { DayChart } from './DayChart';

interface Props {
  summary: Summary | undefined;
  /** The site that they are of: each has its own words for what is counted. */
  platform: Platform | undefined;
}

/** The interactions of the week, with the 14 days they stand among. */
export function Interactions({ summary, platform }: Props) {
  const format = useFormat();
  const counted = summary?.thisWeek.interactions;
  const before = summary?.lastWeek.interactions?.n ?? 0;
  const unread = summary && counted ? summary.thisWeek.posts - counted.n : 0;
  return (
    <Figure
      name="interactions"
      label={i18n.t('interactions.label')}
      loading={summary === undefined}
      value={counted && approximate(format.number(counted.sum), counted.rounded > 0)}
      note={summary && interactionsChange(summary, format)}
      how={
        <>
          {platform && <p>{i18n.t(`interactions.formula.${platform}`)}</p>}
          {counted && (
            <p>
              {i18n.t('interactions.counted', format.plural(counted.n), [
                format.number(counted.n),
                format.number(before),
              ])}
            </p>
          )}
          {counted && counted.rounded > 0 && (
            <p>
              {i18n.t('interactions.rounded', format.plural(counted.rounded), [
                format.number(counted.rounded),
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
