import { i18n } from '#i18n';
import { approximate } from '@/components/ui/approximate';
import { shownRate, type Format } from '@/lib/format';
import type { Summary, Week } from '@/lib/metrics/week';
import { reason } from './reason';

type Rate = NonNullable<Week['engagementRate']>;

/** Below this many posts one of them decides the figure: the note then gives n. */
const fewPosts = 5;

/** This weekʼs interactions against last weekʼs, in words; why they are unknown when they are. */
export function interactionsChange({ thisWeek, lastWeek }: Summary, format: Format): string {
  const [now, before] = [thisWeek.interactions, lastWeek.interactions];
  if (!now) return reason(thisWeek);
  if (!before) return nothingBefore(lastWeek);
  const by = now.sum - before.sum;
  const isRounded = now.rounded + before.rounded > 0;
  return `${countChange(by, before.sum, isRounded, format)}${fewData(now.n, before.n, format)}`;
}

/** The change of the median rate in points, and over how many posts; why it is unknown when it is. */
export function rateChange({ thisWeek, lastWeek }: Summary, format: Format): string {
  const [now, before] = [thisWeek.engagementRate, lastWeek.engagementRate];
  if (!now) return reason(thisWeek, thisWeek.noRate);
  const over = counted(now, format);
  if (!before) return `${nothingBefore(lastWeek)} · ${over}`;
  // What is shown must add up, so the points are those between the rates as they are written.
  const by = shownRate(now.median) - shownRate(before.median);
  const isRounded = now.rounded + before.rounded > 0;
  return `${pointsChange(by, before.median, isRounded, format)} · ${over}${fewData(now.n, before.n, format)}`;
}

function countChange(by: number, before: number, isRounded: boolean, format: Format): string {
  if (by === 0) return i18n.t('change.same');
  const size = format.number(Math.abs(by));
  const words =
    before === 0
      ? i18n.t('change.moreThanZero', [size])
      : i18n.t(by > 0 ? 'change.more' : 'change.less', [size, format.change(by / before)]);
  // The words begin with the number, and with its sign where there is one.
  return approximate(words, isRounded);
}

function pointsChange(by: number, before: number, isRounded: boolean, format: Format): string {
  if (by === 0) return i18n.t('change.pointsSame');
  const size = Math.abs(by);
  const words = i18n.t(by > 0 ? 'change.pointsMore' : 'change.pointsLess', format.plural(size), [
    format.number(size),
    approximate(format.rate(before), isRounded),
  ]);
  return approximate(words, isRounded);
}

function counted({ n, estimated }: Rate, format: Format): string {
  const all = i18n.t('rate.n', format.plural(n), [format.number(n)]);
  if (estimated === 0) return all;
  const some = i18n.t('rate.someEstimated', format.plural(estimated), [format.number(estimated)]);
  return `${all}, ${some}`;
}

function nothingBefore(lastWeek: Week): string {
  return i18n.t(lastWeek.posts === 0 ? 'change.noPosts' : 'change.unknown');
}

function fewData(now: number, before: number, format: Format): string {
  if (Math.min(now, before) >= fewPosts) return '';
  return ` · ${i18n.t('figure.few', [format.number(now), format.number(before)])}`;
}
