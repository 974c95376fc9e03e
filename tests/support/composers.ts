import type { ReplyTarget } from '@/lib/model/reply-target';
import { composerSelector } from '@/lib/platforms/composer/composer-selector';
import { findComposer, type Composer } from '@/lib/platforms/composer/find-composer';
import { readTarget } from '@/lib/platforms/composer/read-target';
import { sendButtonOf } from '@/lib/platforms/composer/send-button';
import { createPageReader } from '@/lib/platforms/page-reader';
import type { PlatformAdapter } from '@/lib/platforms/types';

/** Every box of a page, found the way in which a focus in it would find it. */
export function composersOf(document: Document, site: PlatformAdapter): Composer[] {
  return [...document.querySelectorAll(composerSelector(site))].flatMap(
    (box) => findComposer(pathOf(box), site) ?? [],
  );
}

/** What is told of a box: how it is described, what it answers, and whether its button is there. */
export interface ToldComposer {
  box: string;
  send: boolean;
  target: ReplyTarget;
}

/** What is told of every box of a page when nobody has pressed anything there. */
export function readComposers(
  document: Document,
  site: PlatformAdapter,
  now: number,
): ToldComposer[] {
  const page = createPageReader(document, site, () => now);
  return composersOf(document, site).map((composer) => ({
    box: composer.adapter.name,
    send: sendButtonOf(composer) !== undefined,
    target: readTarget(composer, { site, page }),
  }));
}

/** What a `composedPath()` would be. */
export function pathOf(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let part: Node | null = element; part; part = part.parentNode) path.push(part);
  return path;
}
