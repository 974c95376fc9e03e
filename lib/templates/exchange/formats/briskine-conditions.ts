import type { Language } from '@/lib/model/language';
import type { VariableName } from '@/lib/templates/names';
import { variableFor } from '../foreign-variables';
import { condition } from '../ours';

/** `{{…}}` and `{{{…}}}` */
export const doubleBraces = /\{\{\{?([^{}]*)\}\}\}?/g;

interface Open {
  at: number;
  name: VariableName | undefined;
  elseAt?: number;
}

/**
 * What stands for the tags of conditions, by their place. Only whole ones that ask for a variable
 * of ours are among them; all others stay as text, from their first tag to their last.
 */
export function findConditions(text: string, language: Language): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const open: Open[] = [];
  for (const tag of text.matchAll(doubleBraces)) {
    const inside = (tag[1] ?? '').trim();
    const top = open.at(-1);
    if (/^#(?!cursor\b)/.test(inside)) open.push({ at: tag.index, name: conditionOf(inside) });
    else if (inside === 'else' && top) top.elseAt ??= tag.index;
    else if (/^\/(?!cursor$)/.test(inside) && top) {
      open.pop();
      if (top.name) found.set(top.at, condition(top.name, language));
      if (top.name && top.elseAt !== undefined) found.set(top.elseAt, condition('else', language));
      if (top.name) found.set(tag.index, condition('end', language));
    }
  }
  return found;
}

function conditionOf(inside: string): VariableName | undefined {
  const [block, path, ...more] = inside.split(/\s+/);
  if (block !== '#if' || path === undefined || more.length > 0) return undefined;
  return variableFor(path);
}
