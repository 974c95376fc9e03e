import { addressesIn } from './addresses-in';

const addressLength = 23;

/** What counts once; all else counts twice. */
const light = /[\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/g;
const somethingHeavy = /[^\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/;

/**
 * A flag, a keycap, or an emoji with what colours it and what is joined to it. By their shape: the
 * list of all, `\p{RGI_Emoji}`, takes a browser forty times as long to load.
 */
const one = '(?:\\p{EBase}\\p{EMod}|\\p{EPres}\\ufe0f?|(?![0-9#*])\\p{Emoji}\\ufe0f)';
const regionalTags = '[\\u{e0020}-\\u{e007f}]*';
const emoji = new RegExp(
  `\\p{RI}{2}|[0-9#*]\\ufe0f?\\u20e3|${one}${regionalTags}(?:\\u200d${one})*`,
  'gu',
);

/**
 * The length of a text as X counts it: configuration 3 of twitter-text (x.md §5). Latin letters and
 * most signs count 1, all else 2 (also “…” and “€”), an emoji 2, an address 23, whatever its length.
 *
 * Differs from twitter-text 3.1.0, the last one, which is from 2020:
 * - an emoji that is newer, or joined as no list has it, counts 2, as docs.x.com says of all emoji;
 *   there it counts up to 8;
 * - an address with `https://` may have any end, one without it a known one (`isTopLevelDomain`).
 */
export function xLength(text: string): number {
  const normal = text.normalize('NFC');
  let length = 0;
  let start = 0;
  for (const address of addressesIn(normal)) {
    length += weightOf(normal.slice(start, address.start)) + addressLength;
    start = address.end;
  }
  return length + weightOf(normal.slice(start));
}

function weightOf(text: string): number {
  if (!somethingHeavy.test(text)) return text.length;
  let emojis = 0;
  const plain = text.replace(emoji, () => {
    emojis++;
    return '';
  });
  const heavy = plain.replace(light, '');
  return 2 * emojis + (plain.length - heavy.length) + 2 * (heavy.match(/./gsu)?.length ?? 0);
}
