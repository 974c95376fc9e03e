import { longestBody } from '@/lib/model/limits';
import type { TemplateDraft } from '@/lib/model/template';
import { fold } from '@/lib/templates/fold';
import { include } from './ours';

/** `{{>raccourci}}`; what a backslash stands before is no tag. */
const includes = /\\.|\{\{\s*>\s*([\p{L}\p{N}_-]+)\s*\}\}/gsu;

/** The shortcuts that wordings include other replies by, as written, each once. */
export function includesIn(versions: TemplateDraft['versions']): string[] {
  const found = new Map<string, string>();
  for (const body of Object.values(versions).flat())
    for (const [, shortcut] of body.matchAll(includes))
      if (shortcut !== undefined && !found.has(fold(shortcut))) found.set(fold(shortcut), shortcut);
  return [...found.values()];
}

/**
 * Wordings that include other replies by the shortcuts that these have now.
 *
 * @param renamed shortcuts by what they were before, folded
 */
export function renameIncludes(
  versions: TemplateDraft['versions'],
  renamed: ReadonlyMap<string, string>,
): TemplateDraft['versions'] {
  const rename = (body: string): string => {
    const next = body.replace(includes, (tag, shortcut?: string) => {
      const now = shortcut && renamed.get(fold(shortcut));
      return now && now !== shortcut ? include(now) : tag;
    });
    return next.length > longestBody ? body : next;
  };
  const { fr, en } = versions;
  return { ...(fr && { fr: fr.map(rename) }), ...(en && { en: en.map(rename) }) };
}
