import { z } from 'zod';
import { createCollector } from '../collect';
import { readForeign } from '../foreign-text';
import { isHtml } from '../html-text';
import { hasKeys, listIn, type JsonFormat } from './json-format';
import { textBlazeTags } from './text-blaze-tags';

const Folder = z.object({ name: z.string().optional(), snippets: z.array(z.unknown()) });
const Snippet = z.object({
  name: z.string().optional(),
  shortcut: z.string().optional(),
  text: z.string().optional(),
  html: z.string().optional(),
});

/** Text Blaze, “Export all folders”: `{"folders":[{"name":…,"snippets":[{"name","shortcut","text"}]}]}`. */
export const textBlaze: JsonFormat = {
  name: 'textBlaze',
  is: (value) => hasKeys(value, 'folders'),
  read(value, context) {
    const collector = createCollector();
    for (const one of listIn(value, 'folders')) {
      const folder = Folder.safeParse(one);
      if (!folder.success) {
        collector.refuse('unreadable');
        continue;
      }
      const tags = folder.data.name ? [folder.data.name] : [];
      for (const snippet of folder.data.snippets) {
        collector.add(snippet, Snippet, ({ name, shortcut, text, html }, from) => {
          const source = {
            text: text ?? html ?? '',
            isHtml: text === undefined && isHtml(html ?? ''),
          };
          return {
            from,
            title: name,
            shortcut,
            tags,
            ...readForeign(source, context, textBlazeTags),
          };
        });
      }
    }
    return collector.file();
  },
};
