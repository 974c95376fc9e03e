import { z } from 'zod';
import type { Language } from '@/lib/model/language';
import { createCollector, type Collector } from '../collect';
import { dateOrTime } from '../date-or-time';
import { readForeign } from '../foreign-text';
import { isHtml } from '../html-text';
import { deepest } from '../limits';
import { field, include, variable } from '../ours';
import type { ReadContext } from '../read-context';
import { rewrite, type Rewritten } from '../rewrite';
import { shortcutOf } from '../shortcut-of';
import { isObject, type JsonFormat } from './json-format';

const Snippet = z.object({ name: z.string(), body: z.string() });

/**
 * ProKeys: `["Snippets", time, {name, body, timestamp}, ["Folder", time, …]]`, or all of its data
 * with that under `snippets`. The name of a snippet is what one types.
 */
export const proKeys: JsonFormat = {
  name: 'proKeys',
  is: (value) => isFolder(foldersIn(value)),
  read(value, context) {
    const collector = createCollector();
    addFolder(foldersIn(value), [], collector, context);
    return collector.file();
  },
};

function foldersIn(value: unknown): unknown {
  return isObject(value) ? value.snippets : value;
}

function isFolder(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}

function addFolder(
  folder: unknown,
  path: readonly string[],
  collector: Collector,
  context: ReadContext,
): void {
  if (!isFolder(folder)) return;
  if (path.length > deepest) return collector.refuse('tooDeep');
  const [name, , ...members] = folder;
  // The outermost is no folder of the personʼs.
  const here = [...path, String(name)];
  for (const member of members) {
    if (isFolder(member)) addFolder(member, here, collector, context);
    else
      collector.add(member, Snippet, (snippet, from) => {
        const source = { text: snippet.body, isHtml: isHtml(snippet.body) };
        const read = readForeign(source, context, proKeysTags);
        return { from, title: snippet.name, shortcut: snippet.name, tags: here.slice(1), ...read };
      });
  }
}

/** `%name%` to fill in, `[[%d(DD/MM/YYYY)]]`, `[[%p]]`, `[[%u]]`, `[[%s(name)]]`, `[[%c(s)]]…[[%c(e)]]` */
function proKeysTags(text: string, language: Language): Rewritten {
  const tags = /\[\[%([a-z])(?:\(([^()[\]]*)\))?\]\]|%([\p{L}][\p{L}\p{N}_]{0,39})%/gu;
  return rewrite(text, tags, ([, name, rest = '', blank]) => {
    if (blank !== undefined) return field(blank);
    switch (name) {
      case 'd':
        return /[+-]\s*\d/.test(rest) ? undefined : dateOrTime(rest, language);
      case 'p':
        return variable('clipboard', language);
      case 'u':
        return variable('link', language);
      case 'c':
        return rest === 'e' ? '' : variable('cursor', language);
      case 's': {
        const shortcut = shortcutOf(rest);
        return shortcut && include(shortcut);
      }
      default:
        return undefined;
    }
  });
}
