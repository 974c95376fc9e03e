import type { PlatformAdapter } from '@/lib/platforms/types';

/** The words that an adapter looks for on a page, in lower case: they are the site's, not people's. */
export function adapterWords(adapter: PlatformAdapter): Set<string> {
  const words = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string' || value instanceof RegExp) {
      const source = typeof value === 'string' ? value : value.source;
      for (const [word] of source.matchAll(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g)) {
        if (word.length > 2) words.add(word.toLowerCase());
      }
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(take);
  };
  take({ ...adapter, examples: [] }); // addresses of made-up people
  return words;
}
