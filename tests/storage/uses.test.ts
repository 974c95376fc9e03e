import { expect, it } from 'vitest';
import { TemplateUse } from '@/lib/model/template-use';
import { loadLibrary } from '@/lib/storage/library';
import { recordUse, usesInThread } from '@/lib/storage/uses';
import { day, now } from '../metrics/example-rows';
import { freshDatabase } from './fresh-database';

const [thanks, sorry] = ['01JD00000000000000000000T1', '01JD00000000000000000000T2'];

function use(differs: Partial<TemplateUse> = {}): Omit<TemplateUse, 'id'> {
  return {
    templateId: thanks,
    platform: 'x',
    language: 'fr',
    variant: 0,
    text: 'Merci Jeanne',
    at: now,
    ...differs,
  };
}

it('counts how often a template was inserted, ever and lately, and says when last', async () => {
  const db = freshDatabase();
  await recordUse(db, use({ at: now - 40 * day }));
  await recordUse(db, use({ at: now - 2 * day, platform: 'linkedin' }));
  await recordUse(db, use({ at: now - 3 * day }));
  await recordUse(db, use({ templateId: sorry }));
  const { usage, recent } = await loadLibrary(db, now);
  expect(recent.map(({ at }) => now - at).toSorted((a, b) => a - b)).toEqual([0, 2 * day, 3 * day]);
  expect(Object.fromEntries(usage)).toEqual({
    [thanks]: { uses: 3, lastUsedAt: now - 2 * day },
    [sorry]: { uses: 1, lastUsedAt: now },
  });
  for (const row of await db.uses.toArray()) expect(TemplateUse.parse(row)).toEqual(row);
});

it('reads no use that is older to count it', async () => {
  const db = freshDatabase();
  for (let at = 0; at < 50; at += 1) await recordUse(db, use({ at: now - (40 + at) * day }));
  await recordUse(db, use({ templateId: sorry, at: now - day }));
  const read: unknown[] = [];
  db.uses.hook('reading', (row) => {
    read.push(row);
    return row;
  });
  const { usage } = await loadLibrary(db, now);
  expect(usage.get(thanks)).toEqual({ uses: 50, lastUsedAt: now - 40 * day });
  expect(read).toMatchObject([{ templateId: sorry }]);
});

it('tells what was inserted under a post, the newest first', async () => {
  const db = freshDatabase();
  await recordUse(db, use({ threadKey: 'x:1', text: 'Merci', at: now - day }));
  await recordUse(db, use({ threadKey: 'x:1', text: 'Avec plaisir', variant: 1 }));
  await recordUse(db, use({ threadKey: 'x:2' }));
  await recordUse(db, use());
  expect(await usesInThread(db, 'x:1')).toEqual([
    { templateId: thanks, language: 'fr', variant: 1, text: 'Avec plaisir' },
    { templateId: thanks, language: 'fr', variant: 0, text: 'Merci' },
  ]);
});
