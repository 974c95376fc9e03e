import { i18n } from '#i18n';
import { approximate } from '@/components/ui/approximate';
import { useFormat } from '@/components/ui/format-context';
import { noonOf } from '@/components/ui/moment';
import { Sparkline } from '@/components/ui/Sparkline';
import type { Format } from '@/lib/format';
import type { Summary } from '@/lib/metrics/week';

/** The 14 days as bars; its place is kept while they are read. */
export function DayChart({ summary }: { summary: Summary | undefined }) {
  const format = useFormat();
  const first = summary?.days.at(0);
  const last = summary?.days.at(-1);
  if (!summary || !first || !last) return <div class="day-chart" />;
  return (
    <div class="day-chart">
      <Sparkline
        values={summary.days.map((day) => (day.posts === 0 ? 0 : day.interactions))}
        label={inWords(summary, format)}
      />
      <p class="day-chart-ends" aria-hidden="true">
        <span>{format.date(noonOf(first.day), summary.now)}</span>
        <span>{format.date(noonOf(last.day), summary.now)}</span>
      </p>
    </div>
  );
}

function inWords({ days, now }: Summary, format: Format): string {
  const date = (day: string | undefined) => (day ? format.date(noonOf(day), now) : '');
  const ends = [date(days.at(0)?.day), date(days.at(-1)?.day)] as const;
  const known = days.filter((day) => day.interactions !== undefined);
  const highest = known.toSorted((a, b) => (b.interactions ?? 0) - (a.interactions ?? 0)).at(0);
  if (!highest?.interactions) return i18n.t('interactions.chartEmpty', [...ends]);
  const most = approximate(format.number(highest.interactions), highest.rounded ?? false);
  return i18n.t('interactions.chart', [...ends, most, date(highest.day)]);
}
