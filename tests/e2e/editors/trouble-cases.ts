import type { EditorName } from '@/tests/playground/lab/editors';
import type { Trouble } from '@/tests/playground/lab/trouble';
import { is, type Found } from './editor-cases';
import type { LabPage } from './lab-page';

/** What is put into a box while its page works against it. */
const text = 'Merci Zoé\nÀ bientôt';

/** Editors that hear of a text by an event alone: a page can keep every text from them. */
const hearing: readonly EditorName[] = ['draft', 'lexical', 'lexical-rich', 'lexical-old'];

/** What may come of it. */
function allowed(editor: EditorName, trouble: Trouble): readonly string[] {
  if (trouble === 'changes') return ['partial'];
  if (trouble === 'removes') return ['partial', 'copied'];
  return hearing.includes(editor) ? ['copied'] : ['inserted', 'partial', 'copied'];
}

/**
 * Inserts in spite of trouble. Where that is called done, the editor holds the text; else the text
 * is in the clipboard.
 * @returns `true`, or what there was instead
 */
async function outcomeOf(
  lab: LabPage,
  editor: EditorName,
  trouble: Trouble,
): Promise<true | string> {
  await lab.open(editor);
  await lab.type('Salut ');
  await lab.trouble(trouble);
  const { outcome } = await lab.insert({ text });
  if (!allowed(editor, trouble).includes(outcome)) return outcome;
  await lab.endTrouble();
  if (outcome === 'inserted') return is(lab, `Salut ${text}`);
  const clipboard = await lab.clipboard();
  return clipboard === text || JSON.stringify(clipboard);
}

/** The page swallows what comes, removes the box, or writes something of its own into it. */
export async function inTrouble(lab: LabPage, editor: EditorName): Promise<Found> {
  return {
    swallowed: await outcomeOf(lab, editor, 'swallows'),
    removed: await outcomeOf(lab, editor, 'removes'),
    changed: await outcomeOf(lab, editor, 'changes'),
  };
}
