import type { Language } from '@/lib/model/language';
import { shortForms } from './lexicon/short-forms';

/** A word, a mark or an emoji of a text. */
export interface Token {
  kind: 'word' | 'mark' | 'emoji';
  /** As it is compared: without case, accents and drawn-out letters (“merciiii” is `merci`). */
  key: string;
  /** The same with drawn-out letters kept twice (`coool` is `cool`), where there are any. */
  other?: string;
  /** Offsets in UTF-16 units. */
  start: number;
  end: number;
}

const tokens =
  /(?<word>[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*)|(?<emoji>\p{Extended_Pictographic})|(?<mark>[?!.,;:…\n()])/gu;
const drawnOut = /(\p{L})\1{2,}/gu;

/** A word without case and accents, as tokens and phrases are compared. */
export function plain(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe');
}

/**
 * The words, marks and emoji of a text, in order. French words are parted at the apostrophe
 * (`j’ai` is `j`, `ai`), English ones lose it (`don’t` is `dont`); short forms are written out.
 */
export function tokensOf(text: string, language: Language): Token[] {
  const found: Token[] = [];
  for (const { 0: all, index, groups } of text.matchAll(tokens)) {
    const end = index + all.length;
    if (groups!['word'] === undefined) {
      const kind = groups!['mark'] === undefined ? 'emoji' : 'mark';
      found.push({ kind, key: all === '\n' || all === '…' ? '.' : all, start: index, end });
      continue;
    }
    for (const { word, start } of parts(all, index, language)) {
      const whole = plain(word);
      const key = whole.replace(drawnOut, '$1');
      const written = shortForms[language].get(key) ?? [key];
      for (const one of written) {
        const token: Token = { kind: 'word', key: one, start, end: start + word.length };
        if (key !== whole && written.length === 1) token.other = whole.replace(drawnOut, '$1$1');
        found.push(token);
      }
    }
  }
  return found;
}

function parts(word: string, start: number, language: Language): { word: string; start: number }[] {
  if (language === 'en') return [{ word: word.replace(/['’]/g, ''), start }];
  const found: { word: string; start: number }[] = [];
  for (const { 0: part, index } of word.matchAll(/[^'’]+/g))
    found.push({ word: part, start: start + index });
  return found;
}
