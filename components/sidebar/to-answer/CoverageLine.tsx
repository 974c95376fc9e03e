import { i18n } from '#i18n';
import { ageOf } from '@/components/ui/age-of';
import { Disclosure } from '@/components/ui/Disclosure';
import { useFormat } from '@/components/ui/format-context';
import type { Coverage } from '@/lib/metrics/coverage';
import type { ResponseTimes } from '@/lib/metrics/response-times';

interface Props {
  coverage: Coverage | undefined;
  times: ResponseTimes | undefined;
}

/** How much of what asked for an answer got one, and how fast; with the formulas. */
export function CoverageLine({ coverage, times }: Props) {
  const format = useFormat();
  if (!coverage || coverage.rate === undefined) return null;
  const { asked, answered, done, rate } = coverage;
  const [yes, all] = [format.number(answered), format.number(asked - done)];
  const age = (ms: number) => ageOf(ms, format.locale);
  return (
    <div class="coverage" data-figure="coverage">
      <p>
        {i18n.t('toAnswer.coverage', [format.rate(rate), yes, all])}
        {times &&
          ` ${i18n.t(times.estimated ? 'toAnswer.timesEstimated' : 'toAnswer.times', [age(times.median), age(times.p90), format.number(times.n)])}`}
      </p>
      <Disclosure summary={i18n.t('figure.how')} about={i18n.t('toAnswer.title')}>
        <p>{i18n.t('toAnswer.formula', [yes, all, format.number(done)])}</p>
        <p>{i18n.t('toAnswer.timesFormula')}</p>
        <p>{i18n.t('toAnswer.native')}</p>
      </Disclosure>
    </div>
  );
}
