import { z } from 'zod';
import { present } from '@/lib/metrics/present';
import { languageNames } from '@/lib/model/language';
import type { RowId } from '@/lib/model/keys';
import type { Template } from '@/lib/model/template';
import { createCollector } from '../collect';
import type { RawEntry, RawWording } from '../raw-entry';
import { hasKeys, isObject, listIn, type JsonFormat } from './json-format';

const format = 'repartee-templates';

/** Raised when older versions of Repartee could no longer read what is written. */
const version = 1;

const Entry = z.object({
  id: z.string().optional(),
  title: z.string(),
  brand: z.object({ id: z.string().optional(), name: z.string().optional() }).optional(),
  situation: z.string().optional(),
  platforms: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  shortcut: z.string().optional(),
  versions: z.partialRecord(z.enum(languageNames), z.array(z.string())),
  starterId: z.string().optional(),
});

/** Our own file: complete, so that writing and reading give the same replies. */
export const reparteeJson: JsonFormat = {
  name: 'repartee',
  is: (value) =>
    hasKeys(value, 'format', 'templates') && isObject(value) && value.format === format,
  read(value) {
    const written = isObject(value) ? value.version : undefined;
    if (typeof written === 'number' && written > version)
      return { problem: { code: 'newer', version: written } };
    const collector = createCollector();
    for (const one of listIn(value, 'templates')) {
      collector.add(one, Entry, ({ versions, ...entry }, from): RawEntry => ({
        ...entry,
        from,
        isExact: true,
        wordings: languageNames.flatMap((language) =>
          (versions[language] ?? []).map((text): RawWording => ({ language, text })),
        ),
      }));
    }
    return collector.file();
  },
};

/**
 * The library as a file of ours.
 *
 * @param now epoch ms
 */
export function writeJson(
  templates: readonly Template[],
  brands: readonly { id: RowId; name: string }[],
  now: number,
): string {
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  const file = {
    format,
    version,
    exportedAt: new Date(now).toISOString(),
    templates: templates.map(({ brandId, ...row }) => {
      const { id, title, situation, platforms, tags, shortcut, versions, starterId } = row;
      const brand = brandId && present({ id: brandId, name: names.get(brandId) });
      return present({
        id,
        title,
        brand: brand || undefined,
        situation,
        platforms,
        tags,
        shortcut,
        versions,
        starterId,
      });
    }),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
