import type { RowId } from '@/lib/model/keys';
import { languageNames, type Language } from '@/lib/model/language';
import { longestBody, longestShortcut } from '@/lib/model/limits';
import type { Platform } from '@/lib/model/platform';
import type { Situation } from '@/lib/model/situation';
import { Shortcut, type Template, type TemplateDraft } from '@/lib/model/template';
import { safeLine, safeText, trimBlank } from '@/lib/templates/exchange/safe-text';

/** What a person filled in. Nothing chosen is an empty text. */
export interface TemplateFields {
  title: string;
  shortcut: string;
  situation: Situation | '';
  brandId: RowId;
  platforms: readonly Platform[];
  /** Separated by commas. */
  tags: string;
  /** The wordings as typed, empty ones too. */
  versions: Readonly<Record<Language, readonly string[]>>;
}

export interface TemplateProblems {
  title?: 'empty' | 'long';
  shortcut?: 'signs' | 'long';
  tags?: 'many' | 'long';
  /** There is no wording in any language. */
  wordings?: 'none';
  /** Wordings that are longer than we keep. */
  long: readonly { language: Language; index: number }[];
}

/** A template as the form made it; with the id of the one that is edited. */
export type EditedTemplate = TemplateDraft & { id?: RowId };

const longestTitle = 120;
const longestTag = 40;
const mostTags = 20;

/** Checks the form. `edited` is the template that is being changed; absent for a new one. */
export function readTemplateForm(
  fields: TemplateFields,
  edited?: Template,
): { draft: EditedTemplate } | { problems: TemplateProblems } {
  const title = safeLine(fields.title);
  const shortcut = safeLine(fields.shortcut).replace(/^\//, '');
  const tags = tagsIn(fields.tags);
  const versions = versionsOf(fields.versions);
  const problems = {
    ...problemOfTitle(title),
    ...problemOfShortcut(shortcut),
    ...problemOfTags(tags),
    ...(Object.keys(versions).length === 0 && { wordings: 'none' as const }),
    long: longOnes(fields.versions),
  };
  if (Object.keys(problems).length > 1 || problems.long.length > 0) return { problems };
  return {
    draft: {
      ...(edited && { id: edited.id }),
      ...(edited?.starterId !== undefined && { starterId: edited.starterId }),
      title,
      ...(fields.brandId && { brandId: fields.brandId }),
      ...(fields.situation && { situation: fields.situation }),
      platforms: [...fields.platforms],
      tags,
      ...(shortcut && { shortcut }),
      versions,
    },
  };
}

/** The tags in a text, each once whatever its case, as first written. */
export function tagsIn(text: string): string[] {
  const tags = new Map<string, string>();
  for (const part of text.split(/[,;\n]/)) {
    const tag = safeLine(part).replace(/^#/, '');
    if (tag !== '' && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()];
}

function versionsOf(typed: TemplateFields['versions']): Template['versions'] {
  const versions: Template['versions'] = {};
  for (const language of languageNames) {
    const wordings = typed[language].map(wordingOf).filter((text) => text.trim() !== '');
    if (wordings.length > 0) versions[language] = wordings;
  }
  return versions;
}

function wordingOf(text: string): string {
  return trimBlank(safeText(text).text);
}

function longOnes(typed: TemplateFields['versions']): TemplateProblems['long'] {
  return languageNames.flatMap((language) =>
    typed[language].flatMap((text, index) =>
      wordingOf(text).length > longestBody ? [{ language, index }] : [],
    ),
  );
}

function problemOfTitle(title: string): Pick<TemplateProblems, 'title'> {
  if (title === '') return { title: 'empty' };
  return title.length > longestTitle ? { title: 'long' } : {};
}

function problemOfShortcut(shortcut: string): Pick<TemplateProblems, 'shortcut'> {
  if (shortcut.length > longestShortcut) return { shortcut: 'long' };
  return shortcut === '' || Shortcut.safeParse(shortcut).success ? {} : { shortcut: 'signs' };
}

function problemOfTags(tags: readonly string[]): Pick<TemplateProblems, 'tags'> {
  if (tags.some((tag) => tag.length > longestTag)) return { tags: 'long' };
  return tags.length > mostTags ? { tags: 'many' } : {};
}
