import { expect, test } from 'vitest';
import { profilesOf } from '@/lib/profile';
import { platforms as sites } from '@/lib/platforms/registry';

test.each([
  ['x', 'maison_lumen', '@maison_lumen', 'https://x.com/maison_lumen'],
  ['instagram', 'maison.lumen', '@maison.lumen', 'https://www.instagram.com/maison.lumen/'],
  [
    'linkedin',
    'company/maison-lumen',
    'company/maison-lumen',
    'https://www.linkedin.com/company/maison-lumen/',
  ],
  [
    'linkedin',
    'in/françois-$&',
    'in/françois-$&',
    'https://www.linkedin.com/in/fran%C3%A7ois-%24%26/',
  ],
] as const)('%s %s', (platform, handle, shown, url) => {
  expect(profilesOf([{ platform, handle }], sites)).toMatchObject([{ platform, shown, url }]);
});

test('an account of a site that is not known has no profile', () => {
  expect(profilesOf([{ platform: 'linkedin', handle: 'in/jane' }], [])).toEqual([]);
});

test.each([
  ['x', 'maison_lumen', true],
  ['instagram', 'maison.lumen', true],
  ['linkedin', 'company/maison-lumen', true],
  // LinkedIn shows a person's followers on pages that we cannot read yet
  ['linkedin', 'in/jane-doe', false],
] as const)(
  'whether opening the profile of %s %s tells its followers',
  (platform, handle, tells) => {
    const [profile] = profilesOf([{ platform, handle }], sites);
    expect(profile?.tellsFollowers).toBe(tells);
  },
);
