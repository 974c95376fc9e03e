import { describe, expect, it, vi } from 'vitest';
import { askerOf } from '@/lib/asker-of';
import { captureHandler, type CaptureWorld } from '@/lib/capture-handler';
import { senderPlatform } from '@/lib/sender-platform';
import { troubleOf } from '@/lib/storage/trouble';
import { minute, now, reading } from './metrics/example-rows';

const batch = { posts: [reading()], accounts: [] };
const full = new DOMException('The disk is full', 'QuotaExceededError');

function world(differs: Partial<CaptureWorld> = {}) {
  let told: Awaited<ReturnType<CaptureWorld['trouble']>> = null;
  return {
    now: () => now,
    mode: async () => 'overlay',
    store: vi.fn<CaptureWorld['store']>(async () => [{ postKey: 'x:1' }]),
    troubleOf,
    trouble: async () => told,
    tell: async (trouble) => {
      told = trouble;
    },
    ...differs,
  } satisfies CaptureWorld;
}

describe('capture', () => {
  it('stores a batch and answers the badges', async () => {
    const { capture } = captureHandler(world());
    expect(await capture(batch, 'x')).toEqual({ stored: true, badges: [{ postKey: 'x:1' }] });
  });

  it('stores no reading of another site than the sender’s', async () => {
    const here = world();
    await captureHandler(here).capture(batch, 'linkedin');
    expect(here.store).toHaveBeenCalledWith({ posts: [], accounts: [], misread: [] });
  });

  it.each(['https://evil.example/x.com/', 'javascript:alert(1)', 'https://www.linkedin.com/'])(
    'stores a reading without its address when that leads elsewhere: %s',
    async (url) => {
      const here = world();
      const { url: _own, ...bare } = reading();
      await captureHandler(here).capture({ ...batch, posts: [{ ...bare, url }] }, 'x');
      expect(here.store).toHaveBeenCalledWith(expect.objectContaining({ posts: [bare] }));
    },
  );

  it.each([
    ['a stranger', batch, undefined],
    ['what is no batch', 'hello', 'x' as const],
  ])('refuses %s', async (_, data, platform) => {
    const here = world();
    expect(await captureHandler(here).capture(data, platform)).toEqual({
      stored: false,
      why: 'refused',
    });
    expect(here.store).not.toHaveBeenCalled();
  });

  it('refuses a page whose site was switched off meanwhile', async () => {
    const here = world({ mode: async (platform) => (platform === 'x' ? 'off' : 'overlay') });
    expect(await captureHandler(here).capture(batch, 'x')).toEqual({
      stored: false,
      why: 'refused',
    });
    expect(here.store).not.toHaveBeenCalled();
  });

  it('stores what is only read and not drawn on', async () => {
    const { capture } = captureHandler(world({ mode: async () => 'sidebar' }));
    expect(await capture(batch, 'x')).toMatchObject({ stored: true });
  });

  it('tells of a full disk, and of its end', async () => {
    let room = false;
    const here = world({ store: () => (room ? Promise.resolve([]) : Promise.reject(full)) });
    const { capture } = captureHandler(here);
    expect(await capture(batch, 'x')).toEqual({ stored: false, why: 'full' });
    expect(await here.trouble()).toEqual({ why: 'full', since: now, at: now });
    room = true;
    expect(await capture(batch, 'x')).toMatchObject({ stored: true });
    expect(await here.trouble()).toBeNull();
  });

  it('tells since when, however often it tries again, until the trouble is another', async () => {
    let clock = now;
    let error: Error = full;
    const here = world({ now: () => clock, store: () => Promise.reject(error) });
    const { capture } = captureHandler(here);
    await capture(batch, 'x');
    clock += minute;
    await capture(batch, 'x');
    expect(await here.trouble()).toEqual({ why: 'full', since: now, at: clock });
    error = new DOMException('no', 'SecurityError');
    await capture(batch, 'x');
    expect(await here.trouble()).toEqual({ why: 'blocked', since: clock, at: clock });
  });

  it('throws a bug on, so that the page sends again', async () => {
    const here = world({ store: () => Promise.reject(new TypeError('bug')) });
    await expect(captureHandler(here).capture(batch, 'x')).rejects.toThrow('bug');
    expect(await here.trouble()).toBeNull();
  });
});

describe('start', () => {
  it('lets a platform’s page run, and nobody else', async () => {
    const { start } = captureHandler(world());
    expect(await start('x')).toEqual({ run: true, draw: true });
    expect(await start(undefined)).toEqual({ run: false, why: 'off' });
  });

  it.each([
    ['overlay', { run: true, draw: true }],
    ['sidebar', { run: true, draw: false }],
    ['off', { run: false, why: 'off' }],
  ] as const)('where the person allows “%s”', async (mode, expected) => {
    const { start } = captureHandler(world({ mode: async () => mode }));
    expect(await start('x')).toEqual(expected);
  });

  it('says “off” of a site that is off, also while nothing can be stored', async () => {
    const trouble = async () => ({ why: 'full' as const, since: now, at: now });
    const { start } = captureHandler(world({ mode: async () => 'off', trouble }));
    expect(await start('x')).toEqual({ run: false, why: 'off' });
  });

  it.each([
    [0, { run: false, why: 'blocked' }],
    [minute - 1, { run: false, why: 'blocked' }],
    [minute, { run: true, draw: true }],
  ])('%i ms after a failure', async (ago, expected) => {
    const { start } = captureHandler(
      world({ trouble: async () => ({ why: 'blocked', since: 0, at: now - ago }) }),
    );
    expect(await start('x')).toEqual(expected);
  });
});

describe('a message is believed', () => {
  const own = { id: 'us', tab: {}, origin: 'https://x.com', url: 'https://x.com/home' };
  it.each([
    ['from our script in a tab of a site', own, 'x'],
    ['where the browser tells no origin', { ...own, origin: undefined }, 'x'],
    ['not from another extension', { ...own, id: 'them' }, undefined],
    ['not from outside a tab', { ...own, tab: undefined }, undefined],
    ['not from another site', { ...own, origin: 'https://x.com.evil.example' }, undefined],
    ['not from a frame of unknown origin', { ...own, origin: 'null' }, undefined],
    ['not from nowhere', { id: 'us', tab: {} }, undefined],
  ])('%s', (_, sender, expected) => {
    expect(senderPlatform(sender, 'us')).toBe(expected);
    const asker = askerOf({ ...sender, tab: sender.tab && { id: 7 } }, 'us');
    expect(asker).toEqual(expected && { platform: expected, tabId: 7 });
  });

  it('not from a tab that has no number', () => {
    expect(askerOf(own, 'us')).toBeUndefined();
  });
});
