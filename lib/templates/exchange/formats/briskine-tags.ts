import type { Language } from '@/lib/model/language';
import { dateOrTime } from '../date-or-time';
import { variableFor } from '../foreign-variables';
import { alternatives, include, variable } from '../ours';
import { rewrite, type Rewritten } from '../rewrite';
import { shortcutOf } from '../shortcut-of';
import { doubleBraces, findConditions } from './briskine-conditions';

/**
 * Tags in double braces as Briskine and help desks write them: variables with or without a fallback,
 * conditions on one variable, random wordings, the cursor, other templates.
 */
export function briskineTags(text: string, language: Language): Rewritten {
  const conditions = findConditions(text, language);
  return rewrite(text, doubleBraces, (tag) => {
    const inside = (tag[1] ?? '').trim();
    return conditions.get(tag.index ?? -1) ?? plainTag(inside, language);
  });
}

function plainTag(inside: string, language: Language): string | undefined {
  if (/^#?cursor\b/.test(inside)) return variable('cursor', language);
  if (inside === '/cursor') return '';
  if (inside.startsWith('>')) return included(inside.slice(1).trim());
  const [, name = '', rest = ''] = /^([\w.]+)(.*)$/s.exec(inside) ?? [];
  if (name === 'random' || name === 'choice') return oneOf(quoted(rest));
  if (name === 'moment' || name === 'date') return dateOf(rest, language);
  return valueOf(inside, language);
}

function included(partial: string): string | undefined {
  const shortcut = shortcutOf(partial);
  return shortcut && include(shortcut);
}

/** `random "a" "b"`; the older `choice "a, b"` has all in one. */
function oneOf(texts: readonly string[]): string | undefined {
  const [only = ''] = texts;
  const each = texts.length === 1 ? only.split(',').map((text) => text.trim()) : texts;
  return alternatives(each) || undefined;
}

function dateOf(rest: string, language: Language): string | undefined {
  const format = /\bformat=["']([^"']*)["']/.exec(rest)?.[1] ?? '';
  const [, days = '0', unit = 'd'] = /\badd=["'](-?\d{1,4})[;,\s]*(\w*)/.exec(rest) ?? [];
  return unit.startsWith('d') ? dateOrTime(format, language, Number(days)) : undefined;
}

/** `to.first_name`, `contact.first_name || 'there'`, `user.name | fallback:"there"` */
function valueOf(inside: string, language: Language): string | undefined {
  const bar = inside.indexOf('|');
  const name = variableFor((bar === -1 ? inside : inside.slice(0, bar)).trim());
  if (!name) return undefined;
  if (bar === -1) return variable(name, language);
  const [fallback] = quoted(inside.slice(bar));
  return fallback === undefined ? undefined : variable(name, language, fallback);
}

function quoted(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, one, other]) => one ?? other ?? '');
}
