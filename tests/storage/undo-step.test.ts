import { describe, expect, it } from 'vitest';
import type { Database } from '@/lib/storage/db';
import { importTemplates } from '@/lib/storage/import-templates';
import { moveTemplate } from '@/lib/storage/move-template';
import { tagTemplates } from '@/lib/storage/tag-templates';
import {
  allTemplates,
  removeTemplates,
  saveTemplate,
  type EditedTemplate,
} from '@/lib/storage/templates';
import { undoStep, type Step } from '@/lib/storage/undo-step';
import { now } from '../metrics/example-rows';
import { draft, saveAll } from './example-templates';
import { freshDatabase } from './fresh-database';

const shown = async (db: Database) =>
  (await allTemplates(db)).map(({ title, tags, shortcut }) => [title, tags.join(), shortcut ?? '']);

async function imported(db: Database, drafts: readonly EditedTemplate[]): Promise<Step> {
  const outcome = await importTemplates(db, drafts, now);
  if (!('step' in outcome)) throw new Error('The import clashes.');
  return outcome.step;
}

async function saved(db: Database, edited: EditedTemplate): Promise<Step> {
  const outcome = await saveTemplate(db, edited, now);
  if (!('step' in outcome)) throw new Error('The shortcut is taken.');
  return outcome.step;
}

describe('undoing leaves what another tab has done since', () => {
  it('an edit after tags were given', async () => {
    const db = freshDatabase();
    const ids = await saveAll(db, [draft({ title: 'A' }), draft({ title: 'B' })]);
    const step = await tagTemplates(db, ids, 'été', now);
    await saved(db, { ...draft({ title: 'A2', tags: ['été'] }), id: ids[0]! });
    expect(await undoStep(db, step, now)).toEqual({ count: 2, isWhole: true });
    expect(await shown(db)).toEqual([
      ['A2', '', ''],
      ['B', '', ''],
    ]);
  });

  it('other tags after tags were given', async () => {
    const db = freshDatabase();
    const ids = await saveAll(db, [draft({ title: 'A' })]);
    const step = await tagTemplates(db, ids, 'été', now);
    await tagTemplates(db, ids, 'hiver', now);
    expect(await undoStep(db, step, now)).toEqual({ count: 0, isWhole: false });
    expect(await shown(db)).toEqual([['A', 'été,hiver', '']]);
  });

  it.each<[string, (db: Database, ids: string[]) => Promise<Step>]>([
    ['a move', (db, ids) => moveTemplate(db, ids[1]!, ids[0], now)],
    ['a tag', (db, ids) => tagTemplates(db, ids, 'été', now)],
    ['an edit', (db, ids) => saved(db, { ...draft({ title: 'B2' }), id: ids[1]! })],
    ['an import', (db, ids) => imported(db, [{ ...draft({ title: 'B2' }), id: ids[1]! }])],
  ])('a deletion after %s', async (_, act) => {
    const db = freshDatabase();
    const ids = await saveAll(db, [draft({ title: 'A' }), draft({ title: 'B' })]);
    const step = await act(db, ids);
    await removeTemplates(db, [ids[1]!], now);
    await undoStep(db, step, now);
    expect(await shown(db)).toEqual([['A', '', '']]);
  });

  it('an edit of what an import brought in', async () => {
    const db = freshDatabase();
    const step = await imported(db, [draft({ title: 'A' }), draft({ title: 'B' })]);
    await saved(db, { ...draft({ title: 'A2' }), id: step.after[0]!.id });
    expect(await undoStep(db, step, now)).toEqual({ count: 1, isWhole: false });
    expect(await shown(db)).toEqual([['A2', '', '']]);
  });
});

it('a shortcut that an import took over comes back with the reply that had it', async () => {
  const db = freshDatabase();
  const [a] = await saveAll(db, [draft({ title: 'A', shortcut: 'a' })]);
  const step = await imported(db, [
    { ...draft({ title: 'A2', shortcut: 'b' }), id: a! },
    draft({ title: 'B', shortcut: 'a' }),
  ]);
  expect(await undoStep(db, step, now)).toEqual({ count: 2, isWhole: true });
  expect(await shown(db)).toEqual([['A', '', 'a']]);
});
