import { once } from './once';

/** How numbers, rates and times are written for the person, in the language of the words around them. */
export interface Format {
  locale: string;
  number(value: number): string;
  /** A rate in percent (0.85 is written “0.85%”): two decimals, one from 10 % up, and never a false zero. */
  rate(percent: number): string;
  /** A relative change with its sign, in whole percent: 0.12 is written “+12%”. */
  change(ratio: number): string;
  /** `12 November`, with the year when it is not that of `now`. */
  date(instant: number, now: number): string;
  time(instant: number): string;
  /** `a, b and c`, word for word. */
  list(words: readonly string[]): string;
  /** The time of day for today, else the date. */
  moment(instant: number, now: number): string;
  /** A difference with its sign: “+12”, “−3”, “0”. */
  signed(value: number): string;
  /** Which of the two forms of a plural message to take: 1 or 2. French says “0 post”, English “0 posts”. */
  plural(value: number): 1 | 2;
}

/**
 * The locale to write numbers and dates in: that of the browser when the words are in its language
 * (so that en-GB keeps its dates), else the language of the words.
 */
export function localeOf(uiLanguage: string, wordsLanguage: string): string {
  const sameLanguage = uiLanguage.toLowerCase().split(/[-_]/)[0] === wordsLanguage;
  return sameLanguage ? uiLanguage.replaceAll('_', '-') : wordsLanguage;
}

/** A rate in percent, cut to the decimals that `Format.rate` shows: what is written beside it must add up. */
export function shownRate(percent: number): number {
  const hundredths = Math.round(percent * 100) / 100;
  return hundredths < 10 ? hundredths : Math.round(percent * 10) / 10;
}

/**
 * Nothing of `Intl` is made before it is needed: the first formatter of a page loads the browserʼs
 * language data, which takes some 20 ms.
 *
 * @param locale a BCP 47 tag; the first use throws a RangeError when it is none
 */
export function createFormat(locale: string): Format {
  const numbers = (options?: Intl.NumberFormatOptions) =>
    once(() => new Intl.NumberFormat(locale, options));
  const dates = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, options));
  const percents = (decimals: number) =>
    numbers({
      style: 'percent',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  const number = numbers();
  const signed = numbers({ signDisplay: 'exceptZero' });
  const rate = percents(2);
  const largeRate = percents(1);
  const smallRate = numbers({ style: 'percent', maximumSignificantDigits: 2 });
  const change = numbers({
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  const dayAndMonth = dates({ day: 'numeric', month: 'long' });
  const dateWithYear = dates({ dateStyle: 'long' });
  const timeOfDay = dates({ timeStyle: 'short' });
  const lists = once(() => new Intl.ListFormat(locale));
  const plurals = once(() => new Intl.PluralRules(locale));
  const date = (instant: number, now: number): string =>
    (sameYear(instant, now) ? dayAndMonth : dateWithYear)().format(instant);
  const time = (instant: number): string => timeOfDay().format(instant);
  return {
    locale,
    number: (value) => number().format(value),
    rate: (percent) => {
      const small = percent > 0 && percent < 0.1;
      const format = small ? smallRate : shownRate(percent) < 10 ? rate : largeRate;
      return format().format(percent / 100);
    },
    // Screen readers pass over a hyphen; a minus sign they say.
    change: (ratio) => change().format(ratio).replace('-', '−'),
    date,
    time,
    moment: (instant, now) =>
      new Date(instant).toDateString() === new Date(now).toDateString()
        ? time(instant)
        : date(instant, now),
    signed: (value) => signed().format(value).replace('-', '−'),
    list: (words) => lists().format(words),
    plural: (value) => (plurals().select(value) === 'one' ? 1 : 2),
  };
}

function sameYear(a: number, b: number): boolean {
  return new Date(a).getFullYear() === new Date(b).getFullYear();
}
