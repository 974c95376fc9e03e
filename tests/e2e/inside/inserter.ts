import { sendMessage } from '@/lib/messages';
import { insertOrCopy } from '@/lib/platforms/insert/insert-or-copy';
import { placeInPage } from '@/lib/platforms/insert/place-in-page';
import { condensed } from '@/lib/platforms/insert/plain-text';
import { saveSelection, type SavedSelection } from '@/lib/platforms/insert/saved-selection';

/** What a test asks for. */
export interface Wish {
  text: string;
  caret?: number;
  replaceBefore?: number;
}

export interface Insertion {
  outcome: string;
  /** What the editor last told of itself, if it could be asked. */
  model?: string;
  /** How long it took, with its check. */
  ms: number;
}

let left: { box: HTMLElement; selection: SavedSelection } | undefined;

/** The box in focus, also in an open shadow root. */
function focused(): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!(element instanceof HTMLElement)) throw new Error('Nothing has the focus.');
  return element;
}

/** The box that the page has now. */
function boxNow(): HTMLElement | undefined {
  const place = document.querySelector('#place > div');
  return (
    (place?.shadowRoot ?? place)?.querySelector<HTMLElement>(
      'textarea, [contenteditable="true"]',
    ) ?? undefined
  );
}

/** What our picker does when it opens: it takes the focus away, into a closed shadow root. */
export function openPicker(): void {
  const box = focused();
  left = { box, selection: saveSelection(box) };
  const host = document.createElement('div');
  const field = document.createElement('input');
  host.attachShadow({ mode: 'closed' }).append(field);
  document.documentElement.append(host);
  field.focus();
  field.addEventListener('blur', () => host.remove());
}

/** Inserts into the box that the picker took the focus from, else into the one in focus. */
export async function insert(wish: Wish): Promise<Insertion> {
  const { box = focused(), selection } = left ?? {};
  left = undefined;
  const start = performance.now();
  let model: string | undefined;
  const outcome = await insertOrCopy(box.isConnected ? box : boxNow()!, wish.text, {
    ...wish,
    ...(selection && { selection }),
    refind: boxNow,
    async readEditor(shown) {
      model = await sendMessage('readEditor', { shown });
      return model;
    },
    writeInPage: (words, meant) => sendMessage('writeInPage', { text: words, ...meant }),
  });
  return { outcome, ms: performance.now() - start, ...(model !== undefined && { model }) };
}

/** Has the editor in focus insert a text by its own means, as the last resort. */
export function writeInPage(text: string): Promise<boolean> {
  const box = focused();
  const shown = condensed(box.textContent);
  return sendMessage('writeInPage', { text, shown, place: placeInPage(box) });
}
