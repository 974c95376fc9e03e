import type { RowId } from '@/lib/model/keys';
import { longestShortcut } from '@/lib/model/limits';
import type { TemplateDraft } from '@/lib/model/template';
import { fold } from '@/lib/templates/fold';
import { renameIncludes } from './rename-includes';

export interface Shortcuts {
  /** Takes a shortcut for a reply: this one if it is free for that brand, else `merci-2` and so on. */
  claim(shortcut: string, brandId: RowId | undefined): string;
}

/**
 * Keeps the shortcuts of replies apart that could be called at the same time: two brands may both
 * have `/merci`, a brand and all brands may not.
 */
export function createShortcuts(): Shortcuts {
  const owners = new Map<string, Set<RowId | undefined>>();
  const next = new Map<string, number>();

  const isFree = (shortcut: string, brandId: RowId | undefined) => {
    const own = owners.get(fold(shortcut));
    if (!own || own.size === 0) return true;
    return brandId !== undefined && !own.has(undefined) && !own.has(brandId);
  };
  const take = (shortcut: string, brandId: RowId | undefined) => {
    const own = owners.get(fold(shortcut)) ?? new Set();
    owners.set(fold(shortcut), own.add(brandId));
    return shortcut;
  };

  return {
    claim(shortcut, brandId) {
      if (isFree(shortcut, brandId)) return take(shortcut, brandId);
      const counted = `${fold(shortcut)} ${brandId ?? ''}`;
      for (let n = next.get(counted) ?? 2; ; n += 1) {
        const other = `${shortcut.slice(0, longestShortcut - `-${n}`.length)}-${n}`;
        if (!isFree(other, brandId)) continue;
        next.set(counted, n + 1);
        return take(other, brandId);
      }
    },
  };
}

/**
 * Drafts with shortcuts that neither the library nor one another has, and with what they include of
 * one another by its new name.
 */
export function withFreeShortcuts<Draft extends TemplateDraft>(
  drafts: readonly Draft[],
  kept: readonly Pick<TemplateDraft, 'shortcut' | 'brandId'>[],
): Draft[] {
  const { claim } = createShortcuts();
  for (const { shortcut, brandId } of kept) if (shortcut) claim(shortcut, brandId);
  const renamed = new Map<string, string>();
  const free = drafts.map((draft) => {
    if (draft.shortcut === undefined) return draft;
    const shortcut = claim(draft.shortcut, draft.brandId);
    const called = fold(draft.shortcut);
    // Where two of the file had one shortcut, the first keeps what includes it.
    if (!renamed.has(called)) renamed.set(called, shortcut);
    return { ...draft, shortcut };
  });
  return free.map((draft) => ({ ...draft, versions: renameIncludes(draft.versions, renamed) }));
}
