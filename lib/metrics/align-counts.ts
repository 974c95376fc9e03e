import type { Metric, Metrics } from '@/lib/model/metrics';

/**
 * Tells which count is which in a label that names several and leaves zeros out, without reading a
 * word of it: "29 replies, 48 reposts, 538 likes, 151330 views" is [29, 48, 538, 151330].
 *
 * A count that is `known` from elsewhere must stand at its place in the `order` when it is not 0,
 * and must not stand there when it is 0; an unknown one may stand there or not. Every way to lay
 * the numbers on the order under these rules is tried. A count is told only if all ways agree on
 * it; if none fits (the label and the buttons were read in the middle of an update), nothing is.
 *
 * @param numbers the numbers of the label, in order; an unbelievable one makes the label useless
 * @param shown digits of an abbreviated copy on screen ("151.3K" → "1513"): the sites cut, they do
 *   not round, so they begin the exact number. It only helps to choose between ways.
 * @returns the counts that were unknown and are now told
 */
export function alignCounts(
  numbers: readonly (number | undefined)[],
  order: readonly Metric[],
  known: Metrics,
  shown?: { metric: Metric; digits: string },
): Metrics {
  if (numbers.includes(undefined)) return {};
  const ways = waysToLay(numbers as readonly number[], order, known);
  const shownWays = shown && ways.filter((way) => agrees(way.get(shown.metric), shown.digits));
  const candidates = shownWays?.length ? shownWays : ways;
  const told: Metrics = {};
  for (const metric of order) {
    if (known[metric] !== undefined) continue;
    const values = new Set(candidates.map((way) => way.get(metric)));
    const [value] = values;
    if (values.size === 1 && value !== undefined) told[metric] = value;
  }
  return told;
}

function agrees(value: number | undefined, digits: string): boolean {
  return value !== undefined && digits !== '' && String(value).startsWith(digits);
}

type Way = ReadonlyMap<Metric, number>;

function waysToLay(numbers: readonly number[], order: readonly Metric[], known: Metrics): Way[] {
  if (numbers.length > order.length) return [];
  const [metric, ...rest] = order;
  if (metric === undefined) return [new Map()];
  const [number, ...others] = numbers;
  const value = known[metric];
  const ways: Way[] = [];
  if (value === undefined || value === 0) ways.push(...waysToLay(numbers, rest, known));
  if (number !== undefined && number > 0 && (value === undefined || value === number)) {
    for (const way of waysToLay(others, rest, known)) {
      ways.push(new Map([[metric, number], ...way]));
    }
  }
  return ways;
}
