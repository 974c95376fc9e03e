import type { RowId } from '@/lib/model/keys';
import { longestShortcut } from '@/lib/model/limits';
import type { TemplateDraft } from '@/lib/model/template';

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
    const own = owners.get(foldShortcut(shortcut));
    if (!own || own.size === 0) return true;
    return brandId !== undefined && !own.has(undefined) && !own.has(brandId);
  };
  const take = (shortcut: string, brandId: RowId | undefined) => {
    const own = owners.get(foldShortcut(shortcut)) ?? new Set();
    owners.set(foldShortcut(shortcut), own.add(brandId));
    return shortcut;
  };

  return {
    claim(shortcut, brandId) {
      if (isFree(shortcut, brandId)) return take(shortcut, brandId);
      const counted = `${foldShortcut(shortcut)} ${brandId ?? ''}`;
      for (let n = next.get(counted) ?? 2; ; n += 1) {
        const other = `${shortcut.slice(0, longestShortcut - `-${n}`.length)}-${n}`;
        if (!isFree(other, brandId)) continue;
        next.set(counted, n + 1);
        return take(other, brandId);
      }
    },
  };
}

/** Two shortcuts that differ in case or accents alone could not be told apart when typed. */
export function foldShortcut(shortcut: string): string {
  return shortcut.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Drafts with shortcuts that neither the library nor one another has. */
export function withFreeShortcuts<Draft extends TemplateDraft>(
  drafts: readonly Draft[],
  kept: readonly Pick<TemplateDraft, 'shortcut' | 'brandId'>[],
): Draft[] {
  const { claim } = createShortcuts();
  for (const { shortcut, brandId } of kept) if (shortcut) claim(shortcut, brandId);
  return drafts.map((draft) =>
    draft.shortcut === undefined
      ? draft
      : { ...draft, shortcut: claim(draft.shortcut, draft.brandId) },
  );
}
