import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { troubleOf } from '@/lib/storage/trouble';

const quota = new DOMException('No room', 'QuotaExceededError');
const bulk = new Dexie.BulkError('2 of 3 failed', [quota]);
const circular: { name: string; inner?: unknown } = { name: 'Error' };
circular.inner = circular;

it.each([
  ['a full disk', quota, 'full'],
  ['an aborted transaction on a full disk', new Dexie.AbortError('aborted', quota), 'full'],
  ['a bulk write on a full disk', bulk, 'full'],
  ['a bulk write in an aborted transaction', new Dexie.AbortError('aborted', bulk), 'full'],
  [
    'a database that cannot be opened for want of room',
    new Dexie.OpenFailedError('failed', quota),
    'full',
  ],
  ['a browser that denies databases', new DOMException('no', 'SecurityError'), 'blocked'],
  ['private browsing', new DOMException('no', 'InvalidStateError'), 'blocked'],
  ['a damaged profile', new DOMException('no', 'UnknownError'), 'blocked'],
  ['no IndexedDB at all', new Dexie.MissingAPIError('no'), 'blocked'],
  ['a closed database', new Dexie.DatabaseClosedError('closed'), 'blocked'],
  ['a bug', new TypeError('x is undefined'), undefined],
  ['a broken rule of a table', new Dexie.ConstraintError('key exists'), undefined],
  ['an error that holds itself', circular, undefined],
  ['no error at all', undefined, undefined],
  ['a word', 'QuotaExceededError', undefined],
])('%s', (_, error, expected) => {
  expect(troubleOf(error)).toBe(expected);
});
