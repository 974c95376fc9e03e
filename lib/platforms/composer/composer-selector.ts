import type { PlatformAdapter } from '../types';

/** One selector for all boxes of a site. What it finds may still be on a private page. */
export function composerSelector({ composers }: Pick<PlatformAdapter, 'composers'>): string {
  return composers
    .flatMap(({ box, never }) => {
      const outside = never?.map((selector) => `:not(${selector} *)`).join('') ?? '';
      return box.map((selector) => `${selector}${outside}`);
    })
    .join();
}
