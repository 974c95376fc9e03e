import type { Language } from '@/lib/model/language';
import type { Template } from '@/lib/model/template';
import { fold } from './fold';
import { parse } from './parse';
import type { Parsed } from './types';

type Includable = Pick<Template, 'shortcut' | 'versions'>;

/** Finds the first wording of a reply by its shortcut, in this language if there is one. */
export function includeFrom(
  library: readonly Includable[],
  language: Language,
): (shortcut: string) => Parsed | undefined {
  return (shortcut) => {
    const wanted = fold(shortcut);
    const found = library.find(
      (one) => one.shortcut !== undefined && fold(one.shortcut) === wanted,
    );
    const [body] = found?.versions[language] ?? Object.values(found?.versions ?? {})[0] ?? [];
    return body === undefined ? undefined : parse(body);
  };
}
