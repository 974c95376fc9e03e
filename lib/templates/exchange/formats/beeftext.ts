import { z } from 'zod';
import type { Language } from '@/lib/model/language';
import { createCollector } from '../collect';
import { dateOrTime } from '../date-or-time';
import { readForeign } from '../foreign-text';
import { isHtml } from '../html-text';
import { field, include, variable } from '../ours';
import { rewrite, type Rewritten } from '../rewrite';
import { shortcutOf } from '../shortcut-of';
import { hasKeys, listIn, type JsonFormat } from './json-format';

const Combo = z.object({
  name: z.string().optional(),
  keyword: z.string().optional(),
  snippet: z.string().optional(),
  /** As the first version called them. */
  comboText: z.string().optional(),
  substitutionText: z.string().optional(),
  group: z.string().optional(),
  enabled: z.boolean().optional(),
});
const Group = z.object({ uuid: z.string(), name: z.string() });

/** Beeftext: `{"fileFormatVersion":10,"combos":[…],"groups":[…]}`. */
export const beeftext: JsonFormat = {
  name: 'beeftext',
  is: (value) => hasKeys(value, 'combos'),
  read(value, context) {
    const collector = createCollector();
    const known = listIn(value, 'groups').flatMap((one) => Group.safeParse(one).data ?? []);
    const groups = new Map(known.map(({ uuid, name }) => [uuid, name]));
    for (const one of listIn(value, 'combos')) {
      collector.add(one, Combo, (combo, from) => {
        const text = combo.snippet ?? combo.substitutionText ?? '';
        const read = readForeign({ text, isHtml: isHtml(text) }, context, beeftextTags);
        const group = groups.get(combo.group ?? '');
        return {
          from,
          title: combo.name,
          shortcut: combo.keyword ?? combo.comboText,
          tags: group === undefined ? [] : [group],
          wordings: read.wordings,
          notes: combo.enabled === false ? [...read.notes, { code: 'disabled' }] : read.notes,
        };
      });
    }
    return collector.file();
  },
};

/** `#{date}`, `#{dateTime:dd/MM/yyyy}`, `#{clipboard}`, `#{cursor}`, `#{input:Ville}`, `#{combo:merci}` */
function beeftextTags(text: string, language: Language): Rewritten {
  return rewrite(text, /#\{([a-zA-Z]+)(?::([^{}]*))?\}/g, ([, name, rest = '']) => {
    switch (name) {
      case 'date':
        return dateOrTime('', language);
      case 'time':
        return variable('time', language);
      case 'dateTime':
        return rest.startsWith('+') || rest.startsWith('-')
          ? undefined
          : dateOrTime(rest || 'dd HH', language);
      case 'clipboard':
      case 'cursor':
        return variable(name, language);
      case 'input':
        return field(rest);
      case 'combo': {
        const shortcut = shortcutOf(rest);
        return shortcut && include(shortcut);
      }
      default:
        return undefined;
    }
  });
}
