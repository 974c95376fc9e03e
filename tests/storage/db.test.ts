import { expect, it } from 'vitest';
import { freshDatabase } from './fresh-database';

it('opens at version 3 with exactly the tables that exports and people rely on', async () => {
  const db = freshDatabase();
  await db.open();
  expect(db.name).toBe('repartee');
  expect(db.verno).toBe(3);
  const keys = Object.fromEntries(db.tables.map((table) => [table.name, table.schema.primKey.src]));
  expect(keys).toEqual({
    posts: 'key',
    snapshots: '[postKey+takenAt]',
    accounts: 'key',
    followers: '[accountKey+takenAt]',
    replies: 'id',
    brands: 'id',
    templates: 'id',
    uses: 'id',
    voiceRules: 'id',
    crises: 'id',
    crisisEvents: 'id',
    incidents: 'id',
    labels: 'id',
    personNotes: 'id',
    handOvers: 'id',
    health: '[platform+field]',
    days: '[platform+day]',
  });
});
