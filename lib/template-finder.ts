import type { FoundTemplate } from './desk';
import { present } from './metrics/present';
import type { RowId } from './model/keys';
import type { Language } from './model/language';
import type { Platform } from './model/platform';
import type { Situation } from './model/situation';
import type { Template } from './model/template';
import { fold } from './templates/fold';
import { includedIn } from './templates/included-in';
import { createSearch, type Search } from './templates/search/create-search';
import { recentUse, type Use } from './templates/search/recent-use';
import { suggest } from './templates/search/suggest';

/** How often and when a template was inserted. */
interface Used {
  uses: number;
  /** Epoch ms. */
  lastUsedAt: number;
}

/** All that is searched. */
export interface Library {
  /** In order. */
  templates: readonly Template[];
  usage: Map<RowId, Used>;
  /** Of the last 30 days at least. */
  recent: Use[];
}

export interface FinderWorld {
  load: () => Promise<Library>;
  /** Another number whenever templates changed. */
  version: () => number;
  /** Epoch ms. */
  now: () => number;
}

/** A look for templates; an empty query asks for suggestions. */
interface Wanted {
  query: string;
  limit: number;
  platform: Platform;
  brandId?: RowId | undefined;
  situation?: Situation | undefined;
  language?: Language | undefined;
}

export interface TemplateFinder {
  /** Best first. */
  find: (wanted: Wanted) => Promise<FoundTemplate[]>;
  /** Takes a use into account that was recorded since. */
  used: (use: Use) => void;
  /** Gets ready for a look that is likely to come. */
  warm: () => Promise<void>;
}

interface Ready extends Library {
  search: Search;
  byId: ReadonlyMap<RowId, Template>;
  /** By the folded shortcut. */
  byShortcut: ReadonlyMap<string, Template>;
}

/**
 * Finds templates while somebody types: the library is read and indexed once, and again when
 * templates changed. What it holds can be lost at any time; the next look reads it anew.
 */
export function templateFinder({ load, version, now }: FinderWorld): TemplateFinder {
  let held: { of: number; library: Promise<Ready> } | undefined;

  const ready = (): Promise<Ready> => {
    const of = version();
    if (held?.of !== of) {
      const library = load().then(indexed);
      held = { of, library };
      library.catch(() => {
        if (held?.library === library) held = undefined;
      });
    }
    return held.library;
  };

  return {
    async find(wanted) {
      const library = await ready();
      return idsOf(library, wanted, now()).flatMap((id) => {
        const template = library.byId.get(id);
        return template ? [found(template, library)] : [];
      });
    },
    used(use) {
      held?.library.then(
        (library) => count(library, use),
        () => undefined, // it will be read with the next look
      );
    },
    warm: async () => void (await ready()),
  };
}

function indexed(library: Library): Ready {
  const { templates } = library;
  return {
    ...library,
    search: createSearch(templates),
    byId: new Map(templates.map((template) => [template.id, template])),
    byShortcut: new Map(
      // Where brands share a shortcut, the first in the library is included.
      templates.toReversed().flatMap((template) => {
        const { shortcut } = template;
        return shortcut === undefined ? [] : [[fold(shortcut), template] as const];
      }),
    ),
  };
}

function idsOf({ search, templates, recent }: Ready, wanted: Wanted, now: number): RowId[] {
  const { query, limit, platform, brandId, situation, language } = wanted;
  const offered = { platform, limit, ...(brandId !== undefined && { brandId }) };
  if (query.trim() === '') {
    const occasion = { ...offered, ...present({ situation, language }), uses: recent, now };
    return suggest(templates, occasion);
  }
  const options = { ...offered, recentUse: recentUse(recent, platform, now) };
  return search.find(query, options).map(({ id }) => id);
}

function found(template: Template, { usage, byShortcut }: Ready): FoundTemplate {
  const { id, title, situation, shortcut, tags, versions, platforms } = template;
  const used = usage.get(id);
  const told = present({ situation, shortcut, lastUsedAt: used?.lastUsedAt });
  const included = includedIn(template, (name) => byShortcut.get(name));
  return {
    id,
    title,
    tags,
    versions,
    platforms,
    uses: used?.uses ?? 0,
    ...told,
    ...(included.length > 0 && { included: included.map(withoutMore) }),
  };
}

function withoutMore({ shortcut, versions }: Template): Pick<Template, 'shortcut' | 'versions'> {
  return { versions, ...present({ shortcut }) };
}

function count({ usage, recent }: Library, use: Use): void {
  const before = usage.get(use.templateId);
  recent.push(use);
  usage.set(use.templateId, {
    uses: (before?.uses ?? 0) + 1,
    lastUsedAt: Math.max(before?.lastUsedAt ?? 0, use.at),
  });
}
