import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { inRounds } from '@/lib/in-rounds';
import { modeChanged } from '@/lib/mode-changed';
import { modeNow } from '@/lib/mode-now';
import { tellSiteAccess } from '@/lib/storage/site-access';
import { eventually } from './support/eventually';

beforeEach(() => fakeBrowser.reset());

describe('what may be done on a site now', () => {
  test.each([
    ['as chosen', 'x', { x: 'sidebar' }, true, 'sidebar'],
    ['without a choice, all of it', 'x', {}, true, 'overlay'],
    ['without a choice on LinkedIn, nothing', 'linkedin', { x: 'overlay' }, true, 'off'],
    ['once chosen, LinkedIn too', 'linkedin', { linkedin: 'overlay' }, true, 'overlay'],
    ['nothing where the browser has withdrawn the site', 'x', { x: 'overlay' }, false, 'off'],
  ] as const)('%s', async (_, platform, modes, granted, expected) => {
    const access = vi.fn(async (asked: string) => asked === platform && granted);
    expect(await modeNow(platform, { modes: async () => modes, access })).toBe(expected);
  });
});

describe('a change concerns a page of X', () => {
  test.each([
    ['when X is switched', { platformModes: { newValue: { x: 'off' } } }, true],
    [
      'not when only LinkedIn is',
      {
        platformModes: { oldValue: { x: 'off' }, newValue: { x: 'off', linkedin: 'overlay' } },
      },
      false,
    ],
    ['when the browser grants or withdraws sites', { siteAccess: { newValue: 4 } }, true],
    ['not when it is another setting', { activeBrandId: { newValue: 'A' } }, false],
    ['not when what is stored makes no sense', { platformModes: { newValue: 'x' } }, false],
  ])('%s', (_, changes, expected) => {
    expect(modeChanged(changes, 'x')).toBe(expected);
  });
});

describe('rounds', () => {
  const concerns = (changes: object) => 'platformModes' in changes;
  const change = (value: string) => fakeBrowser.storage.local.set({ platformModes: { x: value } });

  it('begin anew with each change that concerns them, and end with the script', async () => {
    const script = new AbortController();
    const rounds: AbortSignal[] = [];
    const all = inRounds(async (round) => void rounds.push(round), concerns, script);
    expect(rounds).toHaveLength(1);
    await fakeBrowser.storage.local.set({ activeBrandId: 'other' });
    expect(rounds[0]?.aborted).toBe(false);
    await change('off');
    await eventually(() => expect(rounds).toHaveLength(2));
    expect(rounds[0]?.aborted).toBe(true);
    expect(rounds[1]?.aborted).toBe(false);
    script.abort();
    await all;
    expect(rounds[1]?.aborted).toBe(true);
    await change('overlay');
    expect(rounds).toHaveLength(2);
  });

  it('miss no change that comes while the one before is still ending', async () => {
    const script = new AbortController();
    const seen: unknown[] = [];
    const all = inRounds(
      async (round) => {
        const { platformModes } = await fakeBrowser.storage.local.get();
        seen.push(platformModes);
        await new Promise((resolve) => round.addEventListener('abort', resolve, { once: true }));
        await change('sidebar'); // the next round has not begun yet
        if (seen.length > 1) script.abort();
      },
      concerns,
      script,
    );
    await eventually(() => expect(seen).toHaveLength(1));
    await change('off');
    await eventually(() => expect(seen).toHaveLength(2));
    expect(seen[1]).toEqual({ x: 'sidebar' });
    await change('overlay');
    await all;
  });
});

it('open pages see a number change each time the browser grants or withdraws a site', async () => {
  const seen: unknown[] = [];
  fakeBrowser.storage.onChanged.addListener(({ siteAccess }) => seen.push(siteAccess?.newValue));
  await tellSiteAccess();
  await tellSiteAccess();
  expect(seen).toHaveLength(2);
  expect(seen[0]).not.toEqual(seen[1]);
});
