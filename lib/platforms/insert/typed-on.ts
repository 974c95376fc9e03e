import { condensed } from './plain-text';
import type { Place } from './types';

/**
 * Whether a box holds a text where it was put, and after it what a person has typed since. A text
 * that is there twice is not that: an editor has taken it twice.
 *
 * @param now all that is in the box, condensed
 */
export function isTypedOn(now: string, { before, after }: Place, text: string): boolean {
  const [head, part, tail] = [condensed(`${before}${text}`), condensed(text), condensed(after)];
  if (now.length < head.length + tail.length) return false;
  const typed = now.slice(head.length, now.length - tail.length);
  return now.startsWith(head) && now.endsWith(tail) && !typed.includes(part);
}
