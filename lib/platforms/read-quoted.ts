import { longestName } from '@/lib/model/limits';
import type { Quoted } from '@/lib/model/reading';
import { fill } from './fill';
import { findAny, partsOf, readPlace, type Parts } from './read-place';
import type { ItemAdapter } from './types';

/** The post that an item quotes; `undefined` when it quotes none. */
export function readQuoted({ quoted, key }: ItemAdapter, parts: Parts): Quoted | undefined {
  const root = quoted && findAny(quoted.root, parts);
  if (!root) return undefined;
  const within = partsOf(root);
  const handle = readPlace(quoted.authorHandle, within)?.value;
  const name = readPlace(quoted.authorName, within)?.value.slice(0, longestName);
  const link = readPlace(quoted.id, within);
  const id = isAuthors(link?.element, handle, quoted.idOf) ? link?.value : undefined;
  if (handle === undefined && name === undefined && id === undefined) return undefined;
  const quotedKey = id === undefined ? undefined : fill(key, { id });
  return {
    ...(quotedKey !== undefined && { key: quotedKey }),
    ...(handle !== undefined && { authorHandle: handle }),
    ...(name !== undefined && { authorName: name }),
  };
}

/** A picture in a quoted post can link to somebody elseʼs post: believe it only with the author. */
function isAuthors(
  link: Element | undefined,
  handle: string | undefined,
  whose: RegExp | undefined,
): boolean {
  if (!whose) return true;
  const author = whose.exec(link?.getAttribute('href') ?? '')?.[1];
  return handle !== undefined && author?.toLowerCase() === handle.toLowerCase();
}
