import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { storage } from 'wxt/utils/storage';
import { persist } from '@/lib/storage/persist';
import {
  activeBrandId,
  activePlatform,
  captureTrouble,
  platformModes,
} from '@/lib/storage/settings';
import { tellTrouble } from '@/lib/storage/tell-trouble';
import { lumen, now } from '../metrics/example-rows';

beforeEach(() => fakeBrowser.reset());

describe('a setting', () => {
  it('is null until it is set, and again when it is taken back', async () => {
    expect(await activeBrandId.getValue()).toBeNull();
    await activeBrandId.setValue(lumen.id);
    expect(await activeBrandId.getValue()).toBe(lumen.id);
    await activeBrandId.setValue(null);
    expect(await activeBrandId.getValue()).toBeNull();
  });

  it.each([
    7,
    { why: 'full' },
    { why: 'tired', since: now, at: now },
    { why: 'full', at: now },
    'full',
  ])('that holds nonsense (%o) is null', async (nonsense) => {
    await storage.setItem('local:captureTrouble', nonsense);
    expect(await captureTrouble.getValue()).toBeNull();
  });

  it('of a platform is one that we know', async () => {
    expect(await activePlatform.getValue()).toBeNull();
    await activePlatform.setValue('instagram');
    expect(await activePlatform.getValue()).toBe('instagram');
    await storage.setItem('local:activePlatform', 'constructor');
    expect(await activePlatform.getValue()).toBeNull();
  });

  it('of the modes holds what was chosen, and nothing that cannot be understood', async () => {
    expect(await platformModes.getValue()).toEqual({});
    await platformModes.setValue({ linkedin: 'sidebar' });
    expect(await platformModes.getValue()).toEqual({ linkedin: 'sidebar' });
    await storage.setItem('local:platformModes', { linkedin: 'yes', x: 'off' });
    expect(await platformModes.getValue()).toEqual({ x: 'off' });
    await storage.setItem('local:platformModes', 'overlay');
    expect(await platformModes.getValue()).toEqual({});
  });

  it('tells its watchers, parsed', async () => {
    const changed = vi.fn();
    captureTrouble.watch(changed);
    await captureTrouble.setValue({ why: 'full', since: now, at: now });
    await storage.setItem('local:captureTrouble', 'nonsense');
    expect(changed.mock.calls).toEqual([[{ why: 'full', since: now, at: now }], [null]]);
  });
});

describe('a trouble', () => {
  it('is marked on the button and remembered, until it is over', async () => {
    const mark = vi.fn(async () => undefined);
    await tellTrouble({ why: 'blocked', since: now, at: now }, mark);
    expect(mark).toHaveBeenLastCalledWith('!');
    expect(await captureTrouble.getValue()).toEqual({ why: 'blocked', since: now, at: now });
    await tellTrouble(null, mark);
    expect(mark).toHaveBeenLastCalledWith('');
    expect(await captureTrouble.getValue()).toBeNull();
  });

  it('is marked even when there is no room for the note', async () => {
    vi.spyOn(storage, 'setItem').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    vi.spyOn(console, 'group').mockImplementation(() => undefined);
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const mark = vi.fn(async () => undefined);
    await tellTrouble({ why: 'full', since: now, at: now }, mark);
    expect(mark).toHaveBeenLastCalledWith('!');
    expect(told).toHaveBeenCalled();
  });
});

test('the browser is asked once to keep our data, where that can be asked', async () => {
  const ask = vi.fn(async () => true);
  expect(await persist({ persisted: async () => false, persist: ask })).toBe(true);
  expect(await persist({ persisted: async () => true, persist: ask })).toBe(true);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(await persist({ persisted: async () => false })).toBeUndefined();
});
