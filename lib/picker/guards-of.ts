import type { ThreadUse } from '@/lib/desk';
import type { Rendered } from '@/lib/templates/types';
import type { Choice, Guard } from './types';

/** What should be said before a reply is inserted. */
export function guardsOf(
  { text, missing }: Pick<Rendered, 'text' | 'missing'>,
  usedInThread: readonly ThreadUse[],
  length: Choice['length'],
): Guard[] {
  const words = wordsIn(text);
  const isUsed = words !== '' && usedInThread.some((use) => wordsIn(use.text) === words);
  const over = length ? length.used - length.limit : 0;
  return [
    ...(missing.length > 0 ? [{ kind: 'missing', names: missing } as const] : []),
    ...(length && over > 0 ? [{ kind: 'long', over, limit: length.limit } as const] : []),
    ...(isUsed ? [{ kind: 'used' } as const] : []),
  ];
}

/** To a reader, capitals and the space between words make no other reply. */
function wordsIn(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
