import { itemAround } from '../item-around';
import type { FoundItem } from '../items';
import { ownParts } from '../own-parts';
import { readPlace } from '../read-place';
import type { PlatformAdapter } from '../types';
import type { Told } from './told-of';

/** Which post or comment a person pressed the button of, to answer it. */
export interface Asked {
  /**
   * What was pressed, if it fits this box: then it stays with the box until something else is
   * pressed, or it fits no more.
   */
  for(box: Element, fits: (told: Told) => boolean): Told | undefined;
  /** The site has put another element in the place of a box. */
  move(from: Element, to: Element): void;
}

/** The box opens at once, or after the site has loaded what it needs for it. */
const freshMs = 10_000;

/**
 * Remembers what a person wants to answer, because not every box says it. Only looks at presses;
 * those that a script makes do not count.
 */
export function followAsked(
  document: Document,
  site: PlatformAdapter,
  read: (found: FoundItem) => Told,
  { now, signal }: { now(): number; signal: AbortSignal },
): Asked {
  const boxes = new WeakMap<Element, Told>();
  let last: { told: Told; at: number } | undefined;
  const remember = (event: Event): void => {
    if (!event.isTrusted) return;
    const [pressed] = event.composedPath();
    const found = pressed instanceof Element ? itemAsked(pressed, site) : undefined;
    if (found) last = { told: read(found), at: now() };
  };
  document.addEventListener('click', remember, { capture: true, passive: true, signal });
  return {
    for(box, fits) {
      if (last && now() - last.at < freshMs && fits(last.told)) {
        boxes.set(box, last.told);
        last = undefined;
      }
      const told = boxes.get(box);
      if (told && fits(told)) return told;
      boxes.delete(box);
      return undefined;
    },
    move(from, to) {
      const told = boxes.get(from);
      if (told) boxes.set(to, told);
    },
  };
}

/** The item that a press asks to answer; undefined when something else was pressed. */
function itemAsked(pressed: Element, site: PlatformAdapter): FoundItem | undefined {
  const button = pressed.closest('button, [role="button"]');
  if (!button) return undefined;
  const [comment, post] = [itemAround(button, site, 'comment'), itemAround(button, site, 'post')];
  const found = comment ?? post;
  if (!found?.item.replyButton) return undefined;
  const parts = ownParts(found.element, found.item, site);
  return readPlace(found.item.replyButton, parts)?.element === button ? found : undefined;
}
