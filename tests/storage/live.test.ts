import { effect, signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { allBrands } from '@/lib/storage/brands';
import { live } from '@/lib/storage/live';
import { lumen } from '../metrics/example-rows';
import { freshDatabase } from './fresh-database';
import { eventually } from '../support/eventually';

const nothing = () => undefined;

describe('a live query', () => {
  it('follows its tables while somebody looks', async () => {
    const db = freshDatabase();
    const names = live(nothing, async () => (await allBrands(db)).map(({ name }) => name), ['?']);
    const seen: string[][] = [];
    const stop = effect(() => void seen.push(names.value.value));
    await eventually(() => expect(seen).toEqual([['?'], []]));
    await db.brands.put(lumen);
    await eventually(() => expect(seen.at(-1)).toEqual(['Maison Lumen']));
    stop();
  });

  it('asks nothing while nobody looks, or no longer', async () => {
    const db = freshDatabase();
    const query = vi.fn(() => db.brands.count());
    const count = live(nothing, query, -1);
    expect(query).not.toHaveBeenCalled();
    const stop = effect(() => void count.value.value);
    await eventually(() => expect(count.value.value).toBe(0));
    stop();
    query.mockClear();
    await db.brands.put(lumen);
    const other = live(nothing, () => db.brands.count(), 0);
    const stopOther = effect(() => void other.value.value);
    await eventually(() => expect(other.value.value).toBe(1));
    expect(query).not.toHaveBeenCalled();
    stopOther();
  });

  it('follows the signals that its input reads', async () => {
    const asked = signal('a');
    const answer = live(
      () => asked.value,
      async (input) => `${input}!`,
      '',
    );
    const stop = effect(() => void answer.value.value);
    await eventually(() => expect(answer.value.value).toBe('a!'));
    asked.value = 'b';
    await eventually(() => expect(answer.value.value).toBe('b!'));
    stop();
  });

  it('says what went wrong, and forgets it when it is right again', async () => {
    const works = signal(false);
    const answer = live(
      () => works.value,
      async (fine) => {
        if (!fine) throw new DOMException('no', 'UnknownError');
        return 'fine';
      },
      '',
    );
    const stop = effect(() => void answer.value.value);
    await eventually(() => expect(answer.error.value).toMatchObject({ name: 'UnknownError' }));
    works.value = true;
    await eventually(() => expect(answer.value.value).toBe('fine'));
    expect(answer.error.value).toBeUndefined();
    stop();
  });
});
