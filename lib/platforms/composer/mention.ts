import { longestName } from '@/lib/model/limits';
import type { PostReading } from '@/lib/model/reading';
import { textOf } from '../text-of';
import type { Composer } from './find-composer';

/** Whom a box names at its beginning. */
export type Mentioned = Pick<PostReading, 'authorHandle' | 'authorName'>;

/** Whom the box names at its beginning; undefined while it names nobody. */
export function mentionOf({ box, adapter: { mention } }: Composer): Mentioned | undefined {
  if (!mention) return undefined;
  const { at, pick, tells } = mention;
  const text = at ? namedFirst(box, at) : writtenIn(box);
  const named = pick.exec(text)?.[1]?.slice(0, longestName);
  return named ? { [tells]: named } : undefined;
}

/** What an element at the very beginning says. */
function namedFirst(box: Element, at: readonly string[]): string {
  const named = box.querySelector(at.join())?.textContent ?? '';
  return bare(box.textContent).startsWith(bare(named)) ? named : '';
}

function writtenIn(box: HTMLElement): string {
  return 'value' in box && typeof box.value === 'string' ? box.value : textOf(box).text;
}

/** Editors put signs of no width around what is one piece. */
function bare(text: string): string {
  return text.replace(/^[\s\u200B\uFEFF]+/u, '').replace(/[\u200B\uFEFF]+/gu, '');
}

/**
 * Whether a comment is by the one who is named. A name in a box may have been shortened to its
 * beginning.
 */
export function isBy(author: Mentioned, { authorHandle, authorName }: Mentioned): boolean {
  if (authorHandle !== undefined) {
    return author.authorHandle?.toLowerCase() === authorHandle.toLowerCase();
  }
  if (author.authorName === undefined || authorName === undefined) return false;
  return `${plain(author.authorName)} `.startsWith(`${plain(authorName)} `);
}

function plain(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
