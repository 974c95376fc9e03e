import { dayMs } from '@/lib/metrics/spans';
import type { RowId } from '@/lib/model/keys';
import type { Language } from '@/lib/model/language';
import type { Platform } from '@/lib/model/platform';
import type { Situation } from '@/lib/model/situation';
import type { Template } from '@/lib/model/template';
import type { Usage } from './library-state';

/** Which templates are looked for; what is empty makes no difference. */
export interface LibraryFilter {
  query: string;
  situation: Situation | 'none' | '';
  /** It has a wording in this language. */
  language: Language | '';
  /** It is offered there. */
  platform: Platform | '';
  /** It is of this brand; `all`: it is for all of them. */
  brandId: RowId;
  tag: string;
  /** It was not used for that long, and is older. */
  isUnused: boolean;
}

export const noFilter: LibraryFilter = {
  query: '',
  situation: '',
  language: '',
  platform: '',
  brandId: '',
  tag: '',
  isUnused: false,
};

/** Days without use from which on a template counts as unused. */
export const unusedDays = 90;

/** What is known besides the templates. */
export interface FilterContext {
  /** Epoch ms. */
  now: number;
  usage: ReadonlyMap<RowId, Usage>;
  /** Looks for words; best first. */
  search: (query: string) => readonly RowId[];
}

/** The templates that pass, in their order; those that words were looked for in, the best first. */
export function filterTemplates(
  templates: readonly Template[],
  filter: LibraryFilter,
  context: FilterContext,
): readonly Template[] {
  const passing = templates.filter((template) => passes(template, filter, context));
  if (filter.query.trim() === '') return passing;
  const rows = new Map(passing.map((template) => [template.id, template]));
  return context.search(filter.query).flatMap((id) => rows.get(id) ?? []);
}

function passes(
  template: Template,
  { situation, language, platform, brandId, tag, isUnused }: LibraryFilter,
  { now, usage }: FilterContext,
): boolean {
  if (situation !== '' && (template.situation ?? 'none') !== situation) return false;
  if (language !== '' && !template.versions[language]) return false;
  if (platform !== '' && template.platforms.length > 0 && !template.platforms.includes(platform))
    return false;
  if (brandId !== '' && (template.brandId ?? 'all') !== brandId) return false;
  if (tag !== '' && !template.tags.includes(tag)) return false;
  const usedAt = usage.get(template.id)?.lastUsedAt ?? template.createdAt;
  return !isUnused || usedAt < now - unusedDays * dayMs;
}
