import { composerSelector } from '@/lib/platforms/composer/composer-selector';
import { platformOf } from '@/lib/platforms/registry';
import type { PlatformAdapter } from '@/lib/platforms/types';
import { readComposers } from '@/tests/support/composers';
import { readDocument } from '@/tests/support/read-document';

/** Runs in a page: what our readers tell of it, as JSON. */
export function readPage(now: number): string {
  return JSON.stringify(readDocument(document, adapterHere(), now));
}

/** What the boxes of the page answer, as JSON; absent where it has none. */
export function readBoxes(now: number): string | undefined {
  const boxes = readComposers(document, adapterHere(), now);
  return boxes.length === 0 ? undefined : JSON.stringify(boxes);
}

/** How many boxes of private messages would be taken for one of ours. */
export function messagesTaken(): number {
  const written = document.querySelectorAll(
    ':is(.msg-form, [data-testid="DMDrawer"]) [contenteditable="true"]',
  );
  return [...written].filter((box) => box.matches(composerSelector(adapterHere()))).length;
}

function adapterHere(): PlatformAdapter {
  const adapter = platformOf(location.href);
  if (!adapter) throw new Error(`${location.href} is a page of no site that is read.`);
  return adapter;
}
