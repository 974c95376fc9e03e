import type { OpenReply } from '@/lib/coach';
import type { InsertOutcome } from '@/lib/desk';
import { sendMessage } from '@/lib/page-messages';
import { copyText } from '@/lib/platforms/insert/copy-text';
import { insertOrCopy } from '@/lib/platforms/insert/insert-or-copy';
import type { SavedSelection } from '@/lib/platforms/insert/saved-selection';

/** A text for a reply box, and where in it. */
export interface Wanted {
  text: string;
  /** Where the caret is to stand then, in UTF-16 units of the text; after it when absent. */
  caret?: number;
  /** Where the caret was when the focus left the box. */
  selection?: SavedSelection;
  /** So many UTF-16 units before the caret give way: the shortcut that was typed. */
  replaceBefore?: number;
}

/** What became of it; `gone`: there is no box any more, and the text is in the clipboard. */
export type PutOutcome = InsertOutcome | 'gone';

/** The box of a reply as it stands now. */
export function boxOf({ box, fresh }: OpenReply): HTMLElement | undefined {
  return box.isConnected ? box : fresh();
}

/** Puts a text into a reply box, or else into the clipboard. */
export async function putText(
  reply: OpenReply,
  { text, ...wanted }: Wanted,
  signal: AbortSignal,
): Promise<PutOutcome> {
  const box = boxOf(reply);
  if (!box) return (await copyText(document, text)) ? 'gone' : 'failed';
  return insertOrCopy(box, text, {
    ...wanted,
    refind: reply.fresh,
    readEditor: (shown) => sendMessage('readEditor', { shown }),
    writeInPage: (words, meant) => sendMessage('writeInPage', { text: words, ...meant }),
    isSendReady: () => isReady(reply.sendButton()),
    signal,
  });
}

/** @returns undefined when nobody can tell: many sites show the button only while it can be pressed */
function isReady(button: HTMLElement | undefined): boolean | undefined {
  if (!button) return undefined;
  return !button.matches(':disabled, [aria-disabled="true"]');
}
