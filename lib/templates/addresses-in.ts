import { isTopLevelDomain } from './top-level-domains';

/** Letters of a host name without `https://`: X takes no others there. */
const accented = '\\u00c0-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff';
const plain = `a-z0-9${accented}`;
const label = `[${plain}](?:[-${plain}]*[${plain}])?`;
const anyLabel = "[^\\s!'#%&()*+,./:;<=>?@[\\]^{|}~$\\\\\\ufeff]+";
/** A host name, or what looks like one. Nothing of a word, a tag or a mail address stands before it. */
const host = new RegExp(
  `(?<![a-z0-9@＠$#＃])(https?://)((?:${anyLabel}\\.)+${anyLabel})` +
    `|(?<![@＠$#＃${plain}\\-])((?:${label}\\.)+${label})`,
  'gi',
);
const notAfter = /[0-9a-z@+-]/i;

const word = `\\w${accented}\\u0400-\\u04ff`;
const inPath = `[${word}!*';:=+,.$/%#[\\]\\-–~@|&]`;
const inParentheses = `\\((?:${inPath}|\\(${inPath}*\\))*\\)`;
const port = '(?::\\d+)?';
/** A path does not end with the sign that ends the sentence. */
const path = `/(?:(?:${inPath}|${inParentheses})*(?:[${word}+\\-=#/]|${inParentheses}))?`;
const question = "(?:\\?[\\w!?*'@();:&=+$/%#[\\]\\-.,~|]*[\\w\\-&=#/])?";
const restAfterProtocol = new RegExp(`${port}(?:${path})?${question}`, 'iy');
/** Without `https://`, a port or a question belongs to an address only if it has a path. */
const restOfBare = new RegExp(`(?:${port}${path}${question})?`, 'iy');

/**
 * Where X finds addresses in a text, by the rules of twitter-text 3.1.0 with two differences: it
 * knows fewer ends of host names, and after `https://` takes any, for there are new ones every year.
 *
 * @param text in NFC
 * @returns starts and ends in UTF-16 code units, in order
 */
export function addressesIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  host.lastIndex = 0;
  for (let match = host.exec(text); match; match = host.exec(text)) {
    const [whole, protocol = '', withProtocol, bare = ''] = match;
    const start = match.index;
    const name = withProtocol ?? bare;
    const nameEnd = start + whole.length;
    const kept = hostLength(name, text.charAt(nameEnd), protocol !== '');
    if (kept === 0) continue;
    let end = start + protocol.length + kept;
    if (kept === name.length) {
      const rest = protocol ? restAfterProtocol : restOfBare;
      rest.lastIndex = end;
      end += rest.exec(text)?.[0].length ?? 0;
    }
    if (protocol || !/[-_./]/.test(text.charAt(start - 1))) found.push({ start, end });
    host.lastIndex = end;
  }
  return found;
}

/**
 * How much of a name is a host: up to the last end that is known and that no letter, digit, `@`, `+`
 * or `-` follows (“exemple.fr…”).
 */
function hostLength(name: string, after: string, isAnyEndGood: boolean): number {
  let start = name.length + 1;
  let anyEnd = 0;
  for (const part of name.split('.').slice(1).reverse()) {
    start -= part.length + 1;
    const [end = ''] = /^(?:[a-z]{2,}|xn--[-a-z0-9]+)/i.exec(part) ?? [];
    const length = start + end.length;
    if (end === '' || notAfter.test(name.charAt(length) || after)) continue;
    if (isTopLevelDomain(end) || end.startsWith('xn--')) return length;
    if (start + part.length === name.length) anyEnd = length;
  }
  return isAnyEndGood ? anyEnd : 0;
}
