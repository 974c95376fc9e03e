import { anyOf } from './own-parts';
import { findAny, type Parts } from './read-place';
import { textOf } from './text-of';
import type { ItemAdapter } from './types';

/** Promoted items are never read, and nothing is missing in them. */
export function isPromoted(element: Element, { ad }: ItemAdapter, parts: Parts): boolean {
  if (!ad) return false;
  if (ad.around && element.closest(anyOf(ad.around))) return true;
  if (ad.inside && findAny(ad.inside, parts)) return true;
  return ad.label !== undefined && parts.all(ad.label.at).some((part) => isLabel(part, ad.label!));
}

/** Direction marks stand around the word in some languages. */
const around = /^[\s\u200E\u200F\u061C\u2066-\u2069]+|[\s\u200E\u200F\u061C\u2066-\u2069]+$/g;

function isLabel(
  part: Element,
  { words, by }: { words: ReadonlySet<string>; by: readonly string[] },
): boolean {
  return textOf(part)
    .text.split('•')
    .map((piece) => piece.normalize('NFC').replaceAll(around, '').toLowerCase())
    .some((piece) => words.has(piece) || by.some((start) => piece.startsWith(start)));
}
