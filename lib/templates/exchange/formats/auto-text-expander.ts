import type { Language } from '@/lib/model/language';
import { z } from 'zod';
import { createCollector } from '../collect';
import { dateOrTime } from '../date-or-time';
import { readForeign } from '../foreign-text';
import { isHtml } from '../html-text';
import { variable } from '../ours';
import { rewrite, type Rewritten } from '../rewrite';
import { isObject, type JsonFormat } from './json-format';

const Pair = z.tuple([z.string(), z.string()]);

/** Auto Text Expander: one flat object, `{"shortcut":"text"}`. Asked last: nearly all is an object. */
export const autoTextExpander: JsonFormat = {
  name: 'autoTextExpander',
  is(value) {
    if (!isObject(value)) return false;
    const values = Object.values(value);
    return values.length > 0 && values.every((one) => typeof one === 'string');
  },
  read(value, context) {
    const collector = createCollector();
    for (const pair of isObject(value) ? Object.entries(value) : []) {
      collector.add(pair, Pair, ([shortcut, text], from) => {
        const source = { text, isHtml: isHtml(text) };
        return { from, title: shortcut, shortcut, ...readForeign(source, context, tagsOf) };
      });
    }
    return collector.file();
  },
};

/** `%clip%`, `%url%`, `%d(DD/MM/YYYY)` */
function tagsOf(text: string, language: Language): Rewritten {
  return rewrite(text, /%clip%|%url%|%d\(([^()]*)\)/g, ([tag, format]) => {
    if (tag === '%clip%') return variable('clipboard', language);
    return tag === '%url%' ? variable('link', language) : dateOrTime(format ?? '', language);
  });
}
