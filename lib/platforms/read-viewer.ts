import { partsOf, readPlace } from './read-place';
import type { PlatformAdapter } from './types';

/** The handle of the account that is signed in; `undefined` where the page does not tell. */
export function readViewer(document: Document, adapter: PlatformAdapter): string | undefined {
  return adapter.viewer && readPlace(adapter.viewer, partsOf(document))?.value;
}
