import { metricNames } from '@/lib/model/limits';
import type { Metric, Metrics } from '@/lib/model/metrics';
import { mayBe } from './rounded';

/** Counts, and which of them the page showed abbreviated. */
export interface Counts {
  metrics: Metrics;
  rounded: Metric[];
}

/**
 * The counts known after a newer look. What it did not tell stays as it was; an abbreviated number
 * does not replace an exact one that it may stand for.
 */
export function mergeCounts(older: Counts, newer: Counts): Counts {
  return pick(older, newer, (metric) => {
    const before = older.metrics[metric];
    const after = newer.metrics[metric];
    if (before === undefined || after === undefined) return after !== undefined;
    const blurs = newer.rounded.includes(metric) && !older.rounded.includes(metric);
    return !(blurs && mayBe(before, after));
  });
}

/** The counts known when a late reading, older than what is known, arrives: it only fills gaps. */
export function fillCounts(known: Counts, late: Counts): Counts {
  return pick(known, late, (metric) => known.metrics[metric] === undefined);
}

function pick(one: Counts, other: Counts, takesOther: (metric: Metric) => boolean): Counts {
  const metrics: Metrics = {};
  const rounded: Metric[] = [];
  for (const metric of metricNames) {
    const source = takesOther(metric) ? other : one;
    const value = source.metrics[metric];
    if (value === undefined) continue;
    metrics[metric] = value;
    if (source.rounded.includes(metric)) rounded.push(metric);
  }
  return { metrics, rounded };
}
