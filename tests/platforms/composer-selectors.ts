import { around } from '@/lib/platforms/composer/around';
import type { ComposerAdapter } from '@/lib/platforms/composer/composer-adapter';
import type { PlatformAdapter } from '@/lib/platforms/types';
import { composersOf } from '../support/composers';

/** A selector of a box, and what it finds on a page in the way in which it is used. */
export interface ComposerSelector {
  /** Where it stands in the adapter, for a person. */
  path: string;
  selector: string;
  /** The list that it stands in: of two boxes that share one, only one needs to find something. */
  list: readonly string[];
  finds(document: Document): boolean;
}

/** Every selector of the boxes of a site. */
export function composerSelectorsOf(site: PlatformAdapter): ComposerSelector[] {
  return site.composers.flatMap((adapter) => selectorsOf(adapter, site));
}

function selectorsOf(adapter: ComposerAdapter, site: PlatformAdapter): ComposerSelector[] {
  const { box, never = [], send, above = [], among = [], mention } = adapter;
  const boxes = (document: Document): HTMLElement[] =>
    composersOf(document, site).flatMap((found) => (found.adapter === adapter ? [found.box] : []));
  const each = (
    name: string,
    selectors: readonly string[],
    finds: (document: Document, selector: string) => boolean,
  ): ComposerSelector[] =>
    selectors.map((selector) => ({
      path: `${adapter.name}.${name}`,
      selector,
      list: selectors,
      finds: (document) => finds(document, selector),
    }));
  const isAround = (document: Document, selector: string): boolean =>
    boxes(document).some((element) => element.closest(selector));
  return [
    ...each('box', box, (document, at) => boxes(document).some((element) => element.matches(at))),
    // What may never be one stands on the page, with something that one writes into.
    ...each('never', never, (document, at) =>
      Boolean(document.querySelector(`${at} [contenteditable="true"]`)),
    ),
    ...each('send.within', send?.within ?? [], isAround),
    ...each('send.at', send?.at ?? [], (document, at) =>
      boxes(document).some((element) => around(element, send!.within)?.querySelector(at)),
    ),
    ...each('above', above, isAround),
    ...each('among', among, isAround),
    ...each('mention.at', mention?.at ?? [], (document, at) =>
      boxes(document).some((element) => element.querySelector(at)),
    ),
  ];
}
