import { alignCounts } from '@/lib/metrics/align-counts';
import { digitsOf, integersIn } from '@/lib/metrics/integers';
import { mayBe } from '@/lib/metrics/rounded';
import { shownNumbers, type ShownNumber } from '@/lib/metrics/shown-numbers';
import { highestCount } from '@/lib/model/limits';
import type { Metric, Metrics } from '@/lib/model/metrics';
import type { BlockCounts } from './read-block';
import { findAny, readPlace, type Parts } from './read-place';
import type { CountPlace, ItemAdapter, SummaryLabel, ZerosLeftOut } from './types';

export interface ReadCounts {
  metrics: Metrics;
  /** The counts that are known only abbreviated. */
  rounded: Metric[];
}

/**
 * The counts of an item. Each label must hold exactly one believable number; what these leave open
 * is told by the summary label, or by the page's own exact numbers, where that is certain. What the
 * page does not tell is absent.
 *
 * @param lang the page's language, BCP 47
 */
export function readCounts(
  parts: Parts,
  item: ItemAdapter,
  lang: string,
  block: BlockCounts = { told: {}, hidden: [] },
): ReadCounts {
  const shown = new Map<Metric, ShownNumber>();
  for (const [metric, places] of Object.entries(item.counts)) {
    const number = readCount(places, parts, lang);
    if (number && !block.hidden.includes(metric as Metric)) shown.set(metric as Metric, number);
  }
  const metrics: Metrics = {};
  const rounded: Metric[] = [];
  for (const [metric, { value, rounded: isRounded }] of shown) {
    const exact = block.told[metric];
    const isExact = isRounded && exact !== undefined && mayBe(exact, value);
    metrics[metric] = isExact ? exact : value;
    if (isRounded && !isExact) rounded.push(metric);
  }
  for (const [metric, value] of Object.entries(block.told)) metrics[metric as Metric] ??= value;
  if (item.summary) Object.assign(metrics, fromSummary(item.summary, parts, metrics));
  if (item.zeros) Object.assign(metrics, leftOut(item.zeros, parts, metrics));
  return { metrics, rounded };
}

/** The number of the first place that has a label with exactly one. */
export function readCount(
  places: readonly CountPlace[],
  parts: Parts,
  lang: string,
): ShownNumber | undefined {
  for (const place of places) {
    const label = readPlace([place], parts)?.value;
    const numbers = label === undefined ? [] : numbersOf(label, place, lang);
    const [number] = numbers;
    if (numbers.length !== 1 || !number) continue;
    const value = number.value + (number.rounded ? 0 : (place.plus ?? 0));
    if (value <= highestCount) return { ...number, value };
  }
  return undefined;
}

function numbersOf(label: string, place: CountPlace, lang: string): (ShownNumber | undefined)[] {
  if (place.abbreviated) return shownNumbers(label, lang);
  return integersIn(label).map((value) =>
    value === undefined ? undefined : { value, rounded: false },
  );
}

function fromSummary(summary: SummaryLabel, parts: Parts, known: Metrics): Metrics {
  const label = findAny(summary.at, parts)?.getAttribute(summary.take.slice(1));
  if (!label) return {};
  const shown = summary.shown && findAny(summary.shown.at, parts)?.textContent;
  return alignCounts(
    integersIn(label),
    summary.order,
    known,
    summary.shown && shown ? { metric: summary.shown.metric, digits: digitsOf(shown) } : undefined,
  );
}

function leftOut(
  { row: { at, up }, parts: marks, between, counts }: ZerosLeftOut,
  parts: Parts,
  known: Metrics,
): Metrics {
  const mark = parts.first(at);
  const row = up === undefined ? mark : mark?.closest(up);
  const isTold = (metric: Metric): boolean => known[metric] !== undefined;
  const told = counts.filter(isTold).length;
  if (!row || told === 0) return {};
  if (marks.some((part) => row.querySelectorAll(part).length !== told)) return {};
  if (between && (row.querySelector(between.at) !== null) !== between.counts.every(isTold)) {
    return {};
  }
  return Object.fromEntries(
    counts.filter((metric) => !isTold(metric)).map((metric) => [metric, 0]),
  );
}
