import { i18n } from '#i18n';
import { Figure } from '@/components/ui/Figure';
import { approximate } from '@/components/ui/approximate';
import { useFormat } from '@/components/ui/format-context';
import type { Summary } from '@/lib/metrics/week';
import { rateChange } from './change';
import { Followers } from './Followers';

/** The median engagement rate of the week; “–” with the reason while it cannot be known. */
export function EngagementRate({ summary }: { summary: Summary | undefined }) {
  const format = useFormat();
  const week = summary?.thisWeek;
  const rate = week?.engagementRate;
  const before = summary?.lastWeek.engagementRate?.n ?? 0;
  return (
    <Figure
      name="engagement-rate"
      label={i18n.t('rate.label')}
      loading={summary === undefined}
      value={rate && approximate(format.rate(rate.median), rate.rounded > 0)}
      note={summary && rateChange(summary, format)}
      how={
        <>
          <p>{i18n.t('rate.formula')}</p>
          {rate && (
            <p>
              {i18n.t('rate.counted', format.plural(rate.n), [
                format.number(rate.n),
                format.number(before),
              ])}
            </p>
          )}
          {rate && rate.estimated > 0 && (
            <p>
              {i18n.t('rate.estimated', format.plural(rate.estimated), [
                format.number(rate.estimated),
              ])}
            </p>
          )}
          {rate && rate.rounded > 0 && (
            <p>
              {i18n.t('rate.rounded', format.plural(rate.rounded), [format.number(rate.rounded)])}
            </p>
          )}
          {summary?.followers && (
            <p>
              <Followers {...summary.followers} now={summary.now} />
            </p>
          )}
          <p>{i18n.t('figure.onlyDisplayed')}</p>
        </>
      }
    />
  );
}
