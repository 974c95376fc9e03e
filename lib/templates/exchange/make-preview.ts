import type { TemplateDraft } from '@/lib/model/template';
import { fold } from '@/lib/templates/fold';
import { findDuplicates } from './find-duplicates';
import { makeDraft } from './make-draft';
import type { Accepted, FileProblem, FormatName, Note, Preview, Refused } from './preview';
import type { RawFile } from './raw-entry';
import type { ReadContext } from './read-context';
import { includesIn } from './rename-includes';
import { contentOf } from './same-content';
import { createShortcuts } from './shortcuts';

/** All of a file looked at, entry by entry; nothing is done yet. */
export function makePreview(
  format: FormatName,
  file: RawFile,
  context: ReadContext,
): Preview | { problem: FileProblem } {
  const accepted: Accepted[] = [];
  const refused: Refused[] = [...file.refused];
  const contents = new Set<string>();
  const ids = new Set<string>();
  const shortcuts = createShortcuts();
  for (const entry of file.entries) {
    const made = makeDraft(entry, context);
    if ('why' in made) {
      refused.push(made);
      continue;
    }
    const isOther = made.id !== undefined && !ids.has(made.id);
    const content = contentOf(made.draft);
    if (!isOther && contents.has(content)) {
      refused.push({ from: made.from, title: made.draft.title, why: 'twice' });
      continue;
    }
    contents.add(content);
    if (made.id !== undefined) ids.add(made.id);
    accepted.push(withOwnShortcut(isOther ? made : withoutId(made), shortcuts.claim));
  }
  if (accepted.length === 0 && refused.length === 0) return { problem: { code: 'nothing' } };
  return {
    format,
    accepted: withMissingIncludes(accepted, context),
    refused: refused.toSorted((a, b) => a.from.number - b.from.number),
    duplicates: findDuplicates(accepted, context.library),
    ...(file.columns && { columns: file.columns }),
  };
}

/** Notes on what is included although it is neither among these replies nor in the library. */
function withMissingIncludes(
  accepted: readonly Accepted[],
  { library }: ReadContext,
): readonly Accepted[] {
  const drafts = [...library, ...accepted.map(({ draft }) => draft)];
  const known = new Set(drafts.flatMap(({ shortcut }) => (shortcut ? [fold(shortcut)] : [])));
  return accepted.map((one) => {
    const missing = includesIn(one.draft.versions).filter((shortcut) => !known.has(fold(shortcut)));
    if (missing.length === 0) return one;
    const notes = missing.map((detail): Note => ({ code: 'included', detail }));
    return { ...one, notes: [...one.notes, ...notes] };
  });
}

function withoutId({ from, draft, notes }: Accepted): Accepted {
  return { from, draft, notes };
}

function withOwnShortcut(
  one: Accepted,
  claim: (shortcut: string, brandId: TemplateDraft['brandId']) => string,
): Accepted {
  const { shortcut, brandId } = one.draft;
  if (shortcut === undefined) return one;
  const own = claim(shortcut, brandId);
  if (own === shortcut) return one;
  const note = { code: 'shortcutChanged', detail: shortcut } as const;
  return { ...one, draft: { ...one.draft, shortcut: own }, notes: [...one.notes, note] };
}
