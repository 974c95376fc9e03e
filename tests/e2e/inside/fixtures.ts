import { platformOf } from '@/lib/platforms/registry';
import { readDocument } from '@/tests/support/read-document';

/** Runs in a page: what our readers tell of it, as JSON. */
export function readPage(now: number): string {
  const adapter = platformOf(location.href);
  if (!adapter) throw new Error(`${location.href} is a page of no site that is read.`);
  return JSON.stringify(readDocument(document, adapter, now));
}
