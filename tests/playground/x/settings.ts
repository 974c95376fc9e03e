import { wordsOf } from './labels/languages';
import type { Words } from './labels/words';

export interface Settings {
  words: Words;
  theme: 'light' | 'dark';
  /** Article nodes are reused for other posts instead of made anew. */
  recycle: boolean;
  /** Counts of posts on screen change by themselves. */
  live: boolean;
  /** The data block of the first profile stays in the page when another profile is opened. */
  staleSchema: boolean;
}

const names = ['lang', 'theme', 'recycle', 'live', 'staleSchema'] as const;

/**
 * What the address asks for. It is remembered for the tab, because in-app addresses do not carry
 * it along.
 */
export function readSettings(search: string, storage: Storage, prefersDark: boolean): Settings {
  const asked = new URLSearchParams(search);
  const read = (name: (typeof names)[number]) => {
    const value = asked.get(name);
    if (value !== null) storage.setItem(`playground:${name}`, value);
    return storage.getItem(`playground:${name}`);
  };
  const theme = read('theme');
  const dark = theme === null ? prefersDark : theme === 'dark';
  return {
    words: wordsOf(read('lang')),
    theme: dark ? 'dark' : 'light',
    recycle: read('recycle') === '1',
    live: read('live') === '1',
    staleSchema: read('staleSchema') === '1',
  };
}
