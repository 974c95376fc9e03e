import type { WordFilter } from './word-filter';

/**
 * An address reduced to the shape of its path: `/maison_lumen/status/184…` becomes
 * `/x/status/0000`. Of a query only its mark is left; other sites are all `//other`.
 *
 * @param base address of the page; its own site is left out
 */
export function shapeOfUrl(value: string, base: string, words: WordFilter): string {
  if (value.startsWith('#')) return '#';
  if (!URL.canParse(value, base)) return '?';
  const url = new URL(value, base);
  if (!/^https?:$/.test(url.protocol)) return words.id(url.protocol);
  const site = url.origin === new URL(base).origin ? '' : '//other';
  const path = url.pathname.split('/').slice(0, mostSegments).map(shapeOf).join('/');
  return `${site}${path}${url.search ? '?…' : ''}${url.hash ? '#…' : ''}`;

  function shapeOf(segment: string): string {
    if (segment === '' || short.test(segment) || words.isFixed(segment)) return segment;
    if (/^\d+$/.test(segment)) return '0000';
    return /^urn(?::|%3A)/i.test(segment) ? words.id(segment) : 'x';
  }
}

const mostSegments = 8;

/** Paths of the sites that are shorter than a word. */
const short = /^(?:i|in|p|tv)$/;
