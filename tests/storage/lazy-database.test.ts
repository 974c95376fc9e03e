import { describe, expect, it, vi } from 'vitest';
import { openDatabase, type Database } from '@/lib/storage/db';
import { lazyDatabase } from '@/lib/storage/lazy-database';
import { lumen } from '../metrics/example-rows';
import { freshDatabase } from './fresh-database';

describe('the database of the background', () => {
  it('is opened only when it is needed, and once', async () => {
    freshDatabase();
    const open = vi.fn(openDatabase);
    const withDatabase = lazyDatabase(() => open());
    expect(open).not.toHaveBeenCalled();
    await withDatabase((db) => db.brands.count());
    await withDatabase((db) => db.brands.count());
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('is opened anew when its handle was closed', async () => {
    freshDatabase();
    const withDatabase = lazyDatabase();
    let handle: Database | undefined;
    await withDatabase((db) => {
      handle = db;
      return db.brands.put(lumen);
    });
    handle?.close();
    expect(await withDatabase((db) => db.brands.count())).toBe(1);
  });

  it('is tried again after it could not be opened', async () => {
    const whole = freshDatabase();
    const broken = openDatabase();
    const refuse = vi.spyOn(broken, 'open').mockRejectedValue(new DOMException('', 'UnknownError'));
    const handles = [broken, whole];
    const withDatabase = lazyDatabase(() => handles.shift() ?? openDatabase());
    await expect(withDatabase((db) => db.open())).rejects.toThrow();
    expect(refuse).toHaveBeenCalled();
    expect(await withDatabase((db) => db.brands.count())).toBe(0);
  });

  it('passes a bug on without doing the work twice', async () => {
    freshDatabase();
    const work = vi.fn(() => Promise.reject(new TypeError('bug')));
    await expect(lazyDatabase()(work)).rejects.toThrow('bug');
    expect(work).toHaveBeenCalledTimes(1);
  });
});
