import { wordsOf } from './labels/languages';
import type { Words } from './labels/words';

/** Until September 2025, or since November 2025. */
type Layout = 'old' | 'new';

export interface Settings {
  words: Words;
  layout: Layout;
  theme: 'light' | 'dark';
  /** Article nodes are reused for other posts instead of made anew. */
  recycle: boolean;
  /** Numbers of posts on screen change by themselves. */
  live: boolean;
}

const names = ['lang', 'layout', 'theme', 'recycle', 'live'] as const;

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
    layout: read('layout') === 'old' ? 'old' : 'new',
    theme: dark ? 'dark' : 'light',
    recycle: read('recycle') === '1',
    live: read('live') === '1',
  };
}
