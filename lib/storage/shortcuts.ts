import type { Template } from '@/lib/model/template';
import { fold } from '@/lib/templates/fold';

type Named = Pick<Template, 'title' | 'shortcut' | 'brandId'> & { id?: Template['id'] };

/** Whose shortcut is whose, among templates. */
export interface Shortcuts<T extends Named> {
  /**
   * The template that has the shortcut of `draft` already, among those that can be offered beside
   * it: of the same brand, or one of the two of all brands.
   */
  holderOf(draft: Named): T | undefined;
  add(template: T): void;
}

/** Case and accents make no other shortcut, since people type neither reliably. */
export function shortcutsOf<T extends Named>(templates: readonly T[]): Shortcuts<T> {
  const byShortcut = new Map<string, T[]>();
  const add = (template: T): void => {
    if (template.shortcut === undefined) return;
    const typed = fold(template.shortcut);
    const holders = byShortcut.get(typed);
    if (holders) holders.push(template);
    else byShortcut.set(typed, [template]);
  };
  for (const template of templates) add(template);
  return {
    add,
    holderOf(draft) {
      if (draft.shortcut === undefined) return undefined;
      return byShortcut
        .get(fold(draft.shortcut))
        ?.find((other) => !isSame(draft, other) && mayMeet(draft, other));
    },
  };
}

function isSame(one: Named, other: Named): boolean {
  return one.id !== undefined && one.id === other.id;
}

function mayMeet(one: Named, other: Named): boolean {
  if (one.brandId === undefined || other.brandId === undefined) return true;
  return one.brandId === other.brandId;
}
