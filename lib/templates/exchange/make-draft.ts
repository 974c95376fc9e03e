import { present } from '@/lib/metrics/present';
import { RowId } from '@/lib/model/keys';
import { longestBody } from '@/lib/model/limits';
import type { Platform } from '@/lib/model/platform';
import { Shortcut, type TemplateDraft } from '@/lib/model/template';
import { safeLine, safeText, trimBlank } from './safe-text';
import { cutText } from './cut-text';
import { platformIn, situationIn } from './known-names';
import type { Accepted, Note, Refused, RefusalCode } from './preview';
import { longestForeign } from './limits';
import type { RawEntry } from './raw-entry';
import type { ReadContext } from './read-context';
import { shortcutOf } from './shortcut-of';
import { titleOf } from './title-of';

/** Bounds of `lib/model/template.ts`, which an entry is fitted into. */
const longestTitle = 120;
const longestTag = 40;
const mostTags = 20;
const mostVariants = 20;

/** What a format found, as a draft with notes on what was changed, or why it cannot come in. */
export function makeDraft(raw: RawEntry, context: ReadContext): Accepted | Refused {
  const line = raw.isExact ? (text: string) => safeText(text).text.trim() : safeLine;
  const title = line((raw.title ?? '').slice(0, 2000));
  const read = readWordings(raw, context);
  if ('why' in read) return { from: raw.from, ...(title && { title }), why: read.why };
  const notes: Note[] = [...(raw.notes ?? [])];
  if (read.removed) notes.push({ code: 'invisible' });
  const id = RowId.safeParse(raw.id);
  const draft: TemplateDraft = present({
    title: fitTitle(title, read.first, notes),
    brandId: brandOf(raw, context, notes),
    situation: situationOf(raw, notes),
    platforms: platformsOf(raw, notes),
    tags: tagsOf(raw, line, notes),
    shortcut: fitShortcut(raw, notes),
    versions: read.versions,
    starterId: raw.starterId?.slice(0, 80) || undefined,
  });
  return { from: raw.from, ...(id.success && { id: id.data }), draft, notes };
}

type Wordings =
  { versions: TemplateDraft['versions']; first: string; removed: boolean } | { why: RefusalCode };

function readWordings(raw: RawEntry, context: ReadContext): Wordings {
  const versions: TemplateDraft['versions'] = {};
  let first: string | undefined;
  let wasRemoved = false;
  for (const wording of raw.wordings) {
    // No use in looking at every letter of a text that is far too long.
    if (wording.text.length > longestForeign) return { why: 'tooLong' };
    const { text: clean, removed } = safeText(wording.text);
    const text = raw.isExact ? clean : trimBlank(clean);
    if (text.trim() === '') continue;
    if (text.length > longestBody) return { why: 'tooLong' };
    wasRemoved ||= removed;
    first ??= text;
    const language = wording.language ?? context.languageOf?.(text) ?? context.language;
    const variants = (versions[language] ??= []);
    variants.push(text);
    if (variants.length > mostVariants) return { why: 'tooManyWordings' };
  }
  if (first === undefined) return { why: 'noText' };
  return { versions, first, removed: wasRemoved };
}

function fitTitle(title: string, body: string, notes: Note[]): string {
  if (title === '') {
    notes.push({ code: 'titleMade' });
    return titleOf(body);
  }
  if (title.length <= longestTitle) return title;
  notes.push({ code: 'titleCut' });
  return cutText(title, longestTitle);
}

function fitShortcut({ shortcut: trigger, isExact }: RawEntry, notes: Note[]): string | undefined {
  if (trigger === undefined || trigger.trim() === '') return undefined;
  if (isExact && Shortcut.safeParse(trigger).success) return trigger;
  // What includes it says it in the same way.
  const shortcut = shortcutOf(trigger);
  const detail = safeLine(trigger.slice(0, 60));
  if (shortcut === undefined) notes.push({ code: 'shortcutDropped', detail });
  else if (!trigger.includes(shortcut)) notes.push({ code: 'shortcutChanged', detail });
  return shortcut;
}

function situationOf({ situation }: RawEntry, notes: Note[]): TemplateDraft['situation'] {
  if (!situation?.trim()) return undefined;
  const found = situationIn(situation);
  if (!found) notes.push({ code: 'situation', detail: safeLine(situation.slice(0, 60)) });
  return found;
}

function platformsOf({ platforms = [] }: RawEntry, notes: Note[]): Platform[] {
  const found = new Set<Platform>();
  for (const name of platforms) {
    const platform = platformIn(name);
    if (platform === 'all') return [];
    if (platform) found.add(platform);
    else notes.push({ code: 'platform', detail: safeLine(name.slice(0, 60)) });
  }
  return [...found];
}

function tagsOf({ tags = [] }: RawEntry, line: (text: string) => string, notes: Note[]): string[] {
  const clean = [...new Set(tags.map((tag) => line(tag.slice(0, 400))).filter(Boolean))];
  const fit = clean.filter((tag) => tag.length <= longestTag).slice(0, mostTags);
  if (fit.length < clean.length) notes.push({ code: 'tagsCut' });
  return fit;
}

function brandOf({ brand }: RawEntry, { brands }: ReadContext, notes: Note[]): RowId | undefined {
  if (!brand?.id && !brand?.name?.trim()) return undefined;
  const name = safeLine(brand.name ?? '').toLowerCase();
  const found =
    brands.find(({ id }) => id === brand.id) ??
    brands.find((one) => one.name.trim().toLowerCase() === name);
  if (!found) notes.push({ code: 'brand', detail: safeLine(brand.name ?? brand.id ?? '') });
  return found?.id;
}
