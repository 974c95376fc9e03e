import { anyOf } from '../own-parts';
import { around } from './around';
import type { Composer } from './find-composer';

/**
 * The button that sends what is in the box: the nearest one where there are several. Undefined while
 * it is not in the page, which on many sites is as long as the box is empty.
 */
export function sendButtonOf({ box, adapter: { send } }: Composer): HTMLElement | undefined {
  const whole = send && around(box, send.within);
  if (!whole) return undefined;
  const buttons = [...whole.querySelectorAll<HTMLElement>(anyOf(send.at))];
  for (let part: Element | null = box; part && buttons.length > 0; part = part.parentElement) {
    const within = part;
    const nearest = buttons.find((button) => within.contains(button));
    if (nearest || part === whole) return nearest;
  }
  return undefined;
}
