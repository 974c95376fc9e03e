import { i18n } from '#i18n';
import type { InsertOutcome } from '@/lib/desk';
import type { Said } from './Dock';

/**
 * What is said of a text that was to be put into the box. Where it is in the box, one sees it, and
 * only a screen reader has to be told.
 *
 * @param outcome `gone`: there is no box any more, and the text is in the clipboard
 */
export function outcomeWords(outcome: InsertOutcome | 'gone', isMac: boolean): Said {
  const paste = isMac ? '⌘V' : 'Ctrl+V';
  return { words: i18n.t(`coach.${outcome}`, [paste]), seen: outcome !== 'inserted' };
}
