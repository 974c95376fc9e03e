import { expect, test } from 'vitest';
import { activePlatform, platformsOf } from '@/lib/active-platform';
import type { Brand } from '@/lib/model/brand';
import type { Platform } from '@/lib/model/platform';
import { lumen } from './metrics/example-rows';

const sites = [{ id: 'x' }, { id: 'linkedin' }, { id: 'instagram' }] as const;

function on(...platforms: Platform[]): Brand {
  return { ...lumen, accounts: platforms.map((platform) => ({ platform, handle: 'lumen' })) };
}

test('a brand is on the sites where it has accounts, each once, in the order of the sites', () => {
  expect(platformsOf(on('instagram', 'x', 'instagram'), sites)).toEqual(['x', 'instagram']);
});

test.each<[Platform[], Platform | null, Platform]>([
  [['x', 'linkedin'], 'linkedin', 'linkedin'],
  [['linkedin', 'instagram'], 'x', 'linkedin'],
  [['instagram'], 'linkedin', 'instagram'],
  [['linkedin', 'x'], null, 'x'],
  [[], 'linkedin', 'x'],
])('a brand on %j, %j chosen: %j is shown', (there, chosen, shown) => {
  expect(activePlatform(on(...there), chosen, sites)).toBe(shown);
});

test('a site that is no longer supported is not shown', () => {
  expect(activePlatform(on('linkedin', 'x'), 'linkedin', [{ id: 'x' }])).toBe('x');
});
