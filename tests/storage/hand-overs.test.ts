import { describe, expect, it } from 'vitest';
import { Brand } from '@/lib/model/brand';
import { HandOver } from '@/lib/model/hand-over';
import { saveBrand, saveDepartments } from '@/lib/storage/brands';
import {
  handOversOf,
  removeHandOver,
  restoreHandOver,
  saveHandOver,
  setHandOverStatus,
  type HandOverDraft,
} from '@/lib/storage/hand-overs';
import { lumen, now } from '../metrics/example-rows';
import { freshDatabase } from './fresh-database';
import { noSituation } from './no-situation';

const delivery = {
  id: '01JD00000000000000000000D1',
  name: 'Livraisons',
  contact: 'livraisons@lumen.example',
  by: 'mail' as const,
  hours: 24,
};

function draft(differs: Partial<HandOverDraft> = {}): HandOverDraft {
  return {
    brandId: lumen.id,
    departmentId: delivery.id,
    departmentName: delivery.name,
    quote: 'Où est mon colis ?',
    urgency: 'high',
    ...differs,
  };
}

describe('a hand-over', () => {
  it('goes from open to sent to answered, and back when somebody erred', async () => {
    const db = freshDatabase();
    const { id } = await saveHandOver(db, draft(), now);
    const status = async () => (await handOversOf(db, lumen.id)).map((row) => row.status);
    const told = [await status()];
    for (const next of ['sent', 'answered', 'sent', 'open'] as const) {
      await setHandOverStatus(db, id, next, now);
      told.push(await status());
    }
    expect(told.flat()).toEqual(['open', 'sent', 'answered', 'sent', 'open']);
    expect(HandOver.parse(await db.handOvers.get(id))).toMatchObject({ updatedAt: now + 4 });
  });

  it('keeps its status and age when it is edited, and is listed newest first', async () => {
    const db = freshDatabase();
    const { id } = await saveHandOver(db, draft(), now);
    await setHandOverStatus(db, id, 'sent', now);
    await saveHandOver(db, draft({ note: 'Deux fois' }), now + 1);
    await saveHandOver(db, draft({ brandId: '01JD00000000000000000000BB' }), now + 2);
    await saveHandOver(db, draft({ id, urgency: 'critical' }), now + 3);
    expect(await handOversOf(db, lumen.id)).toMatchObject([
      { note: 'Deux fois', status: 'open' },
      { id, urgency: 'critical', status: 'sent', createdAt: now },
    ]);
  });

  it('that was deleted comes back as it was', async () => {
    const db = freshDatabase();
    const { id } = await saveHandOver(db, draft(), now);
    await setHandOverStatus(db, id, 'sent', now);
    await removeHandOver(db, id, now);
    expect(await handOversOf(db, lumen.id)).toEqual([]);
    await restoreHandOver(db, id, now);
    expect(await handOversOf(db, lumen.id)).toMatchObject([{ id, status: 'sent' }]);
    await removeHandOver(db, 'nobody', now);
    expect(await db.handOvers.count()).toBe(1);
  });
});

describe('the departments of a brand', () => {
  it('stay when its name and accounts are edited', async () => {
    const db = freshDatabase();
    const { id } = await saveBrand(
      db,
      { name: 'Lumen', colour: 'teal', accounts: [] },
      now,
      noSituation,
    );
    const told = { departments: [delivery], replyDelay: ' 24 h ' };
    expect(await saveDepartments(db, id, told, now)).toBe(true);
    const brand = await saveBrand(
      db,
      { id, name: 'Lumen 2', colour: 'pink', accounts: [] },
      now,
      noSituation,
    );
    expect(Brand.parse(brand)).toMatchObject({ departments: [delivery], replyDelay: '24 h' });
    await saveDepartments(db, id, { departments: [], replyDelay: '' }, now);
    expect(await db.brands.get(id)).toEqual({
      id,
      name: 'Lumen 2',
      colour: 'pink',
      accounts: [],
      departments: [],
      updatedAt: now + 3,
      deleted: false,
    });
    expect(await saveDepartments(db, lumen.id, told, now)).toBe(false);
  });
});
