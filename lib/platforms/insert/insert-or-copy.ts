import type { InsertOutcome } from '@/lib/desk';
import { report } from '@/lib/report';
import { copyText } from './copy-text';
import { insertText } from './insert-text';
import type { InsertOptions } from './types';

/**
 * Puts a text into a box; when the box does not take it as it is, the text is in the clipboard.
 * Call it while the person acts, see `copyText`. Never rejects.
 */
export async function insertOrCopy(
  box: HTMLElement,
  text: string,
  options: InsertOptions,
): Promise<InsertOutcome> {
  const result = await insertText(box, text, options).catch((error: unknown) => {
    report(error, { where: 'inserting a text' });
    return 'partial' as const; // nobody knows how far it came
  });
  if (result === 'inserted') return 'inserted';
  const copied = await copyText(box.ownerDocument, text);
  if (!copied) return 'failed';
  return result === 'refused' ? 'copied' : 'partial';
}
