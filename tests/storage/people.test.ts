import { describe, expect, it } from 'vitest';
import { Label } from '@/lib/model/label';
import { PersonNote } from '@/lib/model/person-note';
import { labelsOf, setLabel } from '@/lib/storage/labels';
import { personNote, savePersonNote } from '@/lib/storage/person-notes';
import { lumen, now } from '../metrics/example-rows';
import { freshDatabase } from './fresh-database';

const brandId = lumen.id;
const other = '01JD00000000000000000000BB';
const jeanne = 'x:jeanne';

describe('a label', () => {
  it('is put on and taken off, for one brand, and nothing happens twice', async () => {
    const db = freshDatabase();
    const press = { brandId, targetKey: jeanne, label: 'press' } as const;
    await setLabel(db, press, false, now);
    expect(await db.labels.count()).toBe(0);
    await setLabel(db, press, true, now);
    await setLabel(db, press, true, now + 1);
    await setLabel(db, { ...press, label: 'troll' }, true, now);
    await setLabel(db, { ...press, targetKey: 'x:1', label: 'question' }, true, now);
    await setLabel(db, { ...press, brandId: other, label: 'lead' }, true, now);
    expect(Object.fromEntries(await labelsOf(db, brandId, [jeanne, jeanne, 'x:1', 'x:2']))).toEqual(
      { [jeanne]: ['press', 'troll'], 'x:1': ['question'] },
    );
    for (const row of await db.labels.toArray()) expect(Label.parse(row)).toEqual(row);
    await setLabel(db, press, false, now - 5000);
    expect((await labelsOf(db, brandId, [jeanne])).get(jeanne)).toEqual(['troll']);
    expect(await db.labels.get(`${brandId} ${jeanne} press`)).toMatchObject({
      deleted: true,
      updatedAt: now + 1,
    });
  });
});

describe('a note on a person', () => {
  it('is saved, changed, deleted by an empty text and put back', async () => {
    const db = freshDatabase();
    const save = (text: string) => savePersonNote(db, { brandId, accountKey: jeanne, text }, now);
    const read = async () => (await personNote(db, brandId, jeanne))?.text;
    expect(await save('  ')).toBe('');
    expect(await db.personNotes.count()).toBe(0);
    expect(await save('Cliente depuis 2019 ')).toBe('');
    expect(await read()).toBe('Cliente depuis 2019');
    const was = await save('');
    expect([was, await read()]).toEqual(['Cliente depuis 2019', undefined]);
    expect(JSON.stringify(await db.personNotes.toArray())).not.toContain('Cliente');
    for (const row of await db.personNotes.toArray()) expect(PersonNote.parse(row)).toEqual(row);
    expect(await save(was)).toBe('');
    expect(await read()).toBe(was);
    expect(await personNote(db, other, jeanne)).toBeUndefined();
  });
});
