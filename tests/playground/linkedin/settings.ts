import { wordsOf } from './labels/languages';
import type { Words } from './labels/words';

/** Server-driven React with hashed classes, or the older one with telling names. */
export type Front = 'sdui' | 'ember';

export interface Settings {
  words: Words;
  theme: 'light' | 'dark';
  /** Which front end the account has; each page has its own usual one when absent. */
  front: Front | undefined;
  /** Counts of posts on screen change by themselves. */
  live: boolean;
}

const names = ['lang', 'theme', 'front', 'live'] as const;

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
  const front = read('front');
  return {
    words: wordsOf(read('lang')),
    theme: dark ? 'dark' : 'light',
    front: front === 'sdui' || front === 'ember' ? front : undefined,
    live: read('live') === '1',
  };
}
