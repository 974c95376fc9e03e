import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Platform } from '@/lib/model/platform';
import { modeOf, parseModes, platformModes, platformNames } from '@/lib/model/platform-mode';

test('every platform has a default or is to be chosen', () => {
  expect(platformNames).toEqual(Platform.options);
  expect(platformNames.map((platform) => modeOf({}, platform))).toEqual([
    'overlay',
    undefined,
    'overlay',
  ]);
});

test('what the person chose holds, on LinkedIn too', () => {
  for (const platform of platformNames) {
    for (const mode of platformModes) expect(modeOf({ [platform]: mode }, platform)).toBe(mode);
  }
});

test('a choice for one site says nothing of another', () => {
  expect(modeOf({ x: 'overlay', instagram: 'overlay' }, 'linkedin')).toBeUndefined();
});

describe('what lies in the store', () => {
  test.each([
    [
      { x: 'off', linkedin: 'sidebar' },
      { x: 'off', linkedin: 'sidebar' },
    ],
    [{ linkedin: 'everything', x: 'off' }, { x: 'off' }],
    [{ linkedin: true, mastodon: 'overlay' }, {}],
    ['overlay', {}],
    [null, {}],
    [undefined, {}],
    [['overlay'], {}],
  ])('%j → %j', (stored, modes) => {
    expect(parseModes(stored)).toEqual(modes);
  });

  test('whatever it is, LinkedIn is never read by it unless it says so', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const mode = modeOf(parseModes(stored), 'linkedin');
        if (mode !== undefined) expect(Object(stored).linkedin).toBe(mode);
      }),
    );
  });
});
