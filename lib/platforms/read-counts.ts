import { alignCounts } from '@/lib/metrics/align-counts';
import { digitsOf, integersIn } from '@/lib/metrics/integers';
import type { Metric, Metrics } from '@/lib/model/metrics';
import type { Find } from './read-place';
import { findAny, readPlace } from './read-place';
import type { PostAdapter, SummaryLabel } from './types';

/**
 * The counts of a post. Each label of a button or link must hold exactly one believable number;
 * what these leave open is told by the summary label where that is certain. What the page does not
 * tell is absent.
 */
export function readCounts(find: Find, adapter: PostAdapter): Metrics {
  const told: Metrics = {};
  for (const [metric, places] of Object.entries(adapter.counts)) {
    const label = readPlace(places, find);
    const numbers = label ? integersIn(label.value) : [];
    if (numbers.length === 1 && numbers[0] !== undefined) told[metric as Metric] = numbers[0];
  }
  return adapter.summary ? { ...told, ...fromSummary(adapter.summary, find, told) } : told;
}

function fromSummary(summary: SummaryLabel, find: Find, known: Metrics): Metrics {
  const label = findAny(summary.at, find)?.getAttribute(summary.take.slice(1));
  if (!label) return {};
  const shown = summary.shown && findAny(summary.shown.at, find)?.textContent;
  return alignCounts(
    integersIn(label),
    summary.order,
    known,
    summary.shown && shown ? { metric: summary.shown.metric, digits: digitsOf(shown) } : undefined,
  );
}
