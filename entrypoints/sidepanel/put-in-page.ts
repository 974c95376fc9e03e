import { browser } from 'wxt/browser';
import type { InsertOutcome } from '@/lib/desk';
import { sendMessage } from '@/lib/messages';
import { report } from '@/lib/report';

/**
 * Puts a text into the reply box of a page. Where the page takes it not, nor lets our script copy
 * (it has not the focus), it is copied here.
 */
export async function putInPage(
  tabId: number,
  words: { text: string; caret?: number },
): Promise<InsertOutcome> {
  const outcome = await insertInPage(tabId, words);
  if (outcome !== 'failed') return outcome;
  return navigator.clipboard.writeText(words.text).then(
    () => 'copied' as const,
    () => 'failed' as const,
  );
}

async function insertInPage(
  tabId: number,
  words: { text: string; caret?: number },
): Promise<InsertOutcome> {
  try {
    await browser.tabs.update(tabId, { active: true });
    return await sendMessage('insert', words, tabId);
  } catch (error) {
    // Nothing of ours runs in that page any more.
    report(error, { where: 'inserting into the page' });
    return 'failed';
  }
}
