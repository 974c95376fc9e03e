import { z } from 'zod';
import type { Language } from '@/lib/model/language';
import { createCollector, type Collector } from '../collect';
import { dateOrTime } from '../date-or-time';
import { readForeign } from '../foreign-text';
import { isHtml } from '../html-text';
import { deepest } from '../limits';
import { field, variable } from '../ours';
import type { ReadContext } from '../read-context';
import { rewrite, type Rewritten } from '../rewrite';
import { hasKeys, isObject, listIn, type JsonFormat } from './json-format';

const Clipping = z.object({
  name: z.string().optional(),
  content: z.string(),
  shortcutKey: z.string().optional(),
});

/** Clippings (Mozilla): `{"userClippingsRoot":[{"name","children":[…]}, {"name","content","shortcutKey"}]}`. */
export const clippings: JsonFormat = {
  name: 'clippings',
  is: (value) => hasKeys(value, 'userClippingsRoot'),
  read(value, context) {
    const collector = createCollector();
    addAll(listIn(value, 'userClippingsRoot'), [], collector, context);
    return collector.file();
  },
};

function addAll(
  members: readonly unknown[],
  path: readonly string[],
  collector: Collector,
  context: ReadContext,
): void {
  if (path.length > deepest) return collector.refuse('tooDeep');
  for (const member of members) {
    if (!isObject(member) || member.sep === true) continue;
    if (Array.isArray(member.children)) {
      const name = typeof member.name === 'string' ? member.name : '';
      addAll(member.children, [...path, name], collector, context);
    } else
      collector.add(member, Clipping, ({ name, content, shortcutKey }, from) => {
        const source = { text: content, isHtml: isHtml(content) };
        const read = readForeign(source, context, clippingsTags);
        return { from, title: name, shortcut: shortcutKey, tags: path, ...read };
      });
  }
}

/**
 * `$[DATE(…)]`, `$[TIME]`, and to fill in `$[Ville]`, `$[Ton{formel|amical}]`. Others are included by
 * their title (`$[CLIPPING(…)]`), which cannot be done here.
 */
function clippingsTags(text: string, language: Language): Rewritten {
  const tags = /[$#]\[([\p{L}\p{N}_ -]{1,60})(?:\(([^()[\]]*)\)|\{([^{}[\]]*)\})?\]/gu;
  return rewrite(text, tags, ([tag, name = '', rest = '', options]) => {
    if (tag.startsWith('#')) return undefined;
    if (name === 'DATE') return dateOrTime(rest, language);
    if (name === 'TIME') return variable('time', language);
    if (rest !== '' || builtIn.has(name)) return undefined;
    const [fallback, ...others] = options?.split('|') ?? [];
    return field(
      name,
      others.length > 0 ? { choices: options?.split('|'), fallback } : { fallback },
    );
  });
}

/** What it fills in itself, from the program that it runs in. */
const builtIn = new Set(['APPNAME', 'UA', 'HOSTAPP', 'FOLDER', 'PATH', 'NAME']);
