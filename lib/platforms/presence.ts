import type { PlatformAdapter } from './types';

/** One selector for all that is read on a site: while it finds nothing, there is nothing to read. */
export function presenceOf({ items, accounts }: PlatformAdapter): string {
  return [
    ...items.flatMap(({ root }) => root.map(({ at }) => at)),
    ...accounts.flatMap(({ root }) => root),
  ].join();
}
