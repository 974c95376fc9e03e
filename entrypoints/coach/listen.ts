import type { InsertOutcome } from '@/lib/desk';
import { onMessage } from '@/lib/page-messages';
import { listenToKeys } from './keys';
import type { Layer } from './layer';
import type { Picking } from './open-picking';
import { pressInBox } from './press-in-box';

interface Listener {
  /** The reply box that has, or had last, the focus. */
  box(): HTMLElement | undefined;
  picking(): Picking | undefined;
  /** Opens the picker; false where there is no reply box. */
  pick(): boolean;
  expand(typed: string): void;
  /** The person wants no chip at this box. */
  dismiss(box: HTMLElement): void;
  insert(text: { text: string; caret?: number }): Promise<InsertOutcome>;
}

/** Hears keys, presses outside of the picker, and what the background asks of the page. */
export function listen(
  layer: Layer,
  { box: boxNow, picking, pick, expand, dismiss, insert }: Listener,
  { signal }: { signal: AbortSignal },
): void {
  const inPage = (event: KeyboardEvent): void => {
    const box = boxNow();
    if (!box) return;
    const open = picking();
    if (open?.isBusy() && event.key === 'Escape') {
      // The focus is in the box only for a moment: the key is meant for the picker.
      event.stopImmediatePropagation();
      open.close(false);
    } else pressInBox(event, box, { onEscape: () => dismiss(box), onShortcut: expand });
  };
  const own = (event: KeyboardEvent): void => picking()?.press(event);
  listenToKeys(layer, { own, page: inPage }, { signal });

  const leave = (event: Event): void => {
    const open = picking();
    if (open && !open.isBusy() && !layer.holds(event.composedPath())) open.close(false);
  };
  for (const type of ['focusin', 'pointerdown']) {
    addEventListener(type, leave, { capture: true, signal });
  }

  const ends = [onMessage('pick', () => pick()), onMessage('insert', ({ data }) => insert(data))];
  signal.addEventListener('abort', () => ends.forEach((end) => end()), { once: true });
}
