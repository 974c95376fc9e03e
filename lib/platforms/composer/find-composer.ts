import { anyOf } from '../own-parts';
import { isPrivate, pageOf } from '../pages';
import type { PlatformAdapter } from '../types';
import type { ComposerAdapter } from './composer-adapter';

/** A box that is on a page, and how it is described. */
export interface Composer {
  box: HTMLElement;
  adapter: ComposerAdapter;
  /** What stands around the box, from the inside out, through open shadow roots. */
  around: readonly EventTarget[];
}

/**
 * The box in which a focus lies; undefined where it is none, and always among private messages. The
 * page is not searched.
 *
 * @param path from the inside out: a `composedPath()`, so that boxes in open shadow roots are found
 */
export function findComposer(
  path: readonly EventTarget[],
  site: PlatformAdapter,
): Composer | undefined {
  const elements = path.filter(isElement);
  for (const box of elements) {
    if (!box.matches(editable)) continue;
    const adapter = site.composers.find((candidate) => box.matches(anyOf(candidate.box)));
    if (!adapter) continue;
    const { never } = adapter;
    const isMessage = never !== undefined && elements.some((part) => part.matches(anyOf(never)));
    if (isMessage || isPrivate(pageOf(box.ownerDocument.URL, site))) return undefined;
    return { box, adapter, around: path.slice(path.indexOf(box) + 1) };
  }
  return undefined;
}

/** Asked first: it is answered at once, and nearly everything that gets a focus is none. */
export const editable = 'textarea, [contenteditable="true"]';

function isElement(target: EventTarget): target is HTMLElement {
  return 'matches' in target;
}
