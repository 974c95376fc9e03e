import { expect, test } from 'vitest';
import { readBrandForm, type BrandFields } from '@/lib/brand-form/read-brand-form';
import type { Brand } from '@/lib/model/brand';

const brand: Brand = {
  id: '01JD000000000000000000LUMN',
  name: 'Lumen',
  colour: 'teal',
  accounts: [
    { platform: 'linkedin', handle: 'company/maison-lumen' },
    { platform: 'x', handle: 'lumen' },
  ],
  updatedAt: 0,
  deleted: false,
};

function fields(accounts: BrandFields['accounts'], name = 'B'): BrandFields {
  return { name, colour: 'blue', accounts };
}

test('a brand has its name, its colour and the accounts on all sites', () => {
  const typed = { x: '@b b_aide', linkedin: 'b https://linkedin.com/in/jane', instagram: '@b.b' };
  expect(readBrandForm(fields(typed, ' B '), { brands: [brand] })).toEqual({
    draft: {
      name: 'B',
      colour: 'blue',
      accounts: [
        { platform: 'x', handle: 'b' },
        { platform: 'x', handle: 'b_aide' },
        { platform: 'linkedin', handle: 'company/b' },
        { platform: 'linkedin', handle: 'in/jane' },
        { platform: 'instagram', handle: 'b.b' },
      ],
    },
  });
});

test('one account on any site is enough', () => {
  const result = readBrandForm(fields({ x: '', linkedin: '', instagram: 'b' }), { brands: [] });
  expect(result).toMatchObject({ draft: { accounts: [{ platform: 'instagram', handle: 'b' }] } });
});

test('editing keeps the id and the accounts on sites that are not in the form', () => {
  const edited = { edited: brand, brands: [brand] };
  expect(readBrandForm(fields({ x: 'Lumen' }, 'Lumen'), edited)).toEqual({
    draft: {
      id: brand.id,
      name: 'Lumen',
      colour: 'blue',
      accounts: [
        { platform: 'linkedin', handle: 'company/maison-lumen' },
        { platform: 'x', handle: 'Lumen' },
      ],
    },
  });
});

test('an emptied field takes its accounts away', () => {
  const typed = fields({ x: 'lumen', linkedin: '' });
  expect(readBrandForm(typed, { edited: brand, brands: [brand] })).toMatchObject({
    draft: { accounts: [{ platform: 'x', handle: 'lumen' }] },
  });
});

test.each<[BrandFields, object]>([
  [
    fields({ x: '', linkedin: ' ' }, ' '),
    { name: { why: 'empty' }, accounts: { x: { why: 'none' } } },
  ],
  [fields({ x: 'b' }, 'b'.repeat(81)), { name: { why: 'long' }, accounts: {} }],
  [fields({ x: 'b, c d-e' }), { accounts: { x: { why: 'wrong', wrong: ['d-e'] } } }],
  [
    fields({ x: '', instagram: 'b-b', linkedin: 'feed/' }),
    {
      accounts: {
        instagram: { why: 'wrong', wrong: ['b-b'] },
        linkedin: { why: 'wrong', wrong: ['feed/'] },
      },
    },
  ],
  [
    fields({ x: 'LUMEN', linkedin: 'in/maison-lumen' }),
    { accounts: { x: { why: 'taken', handle: 'LUMEN', by: 'Lumen' } } },
  ],
  [
    fields({ x: 'b', linkedin: 'linkedin.com/company/Maison-Lumen/' }),
    { accounts: { linkedin: { why: 'taken', handle: 'company/Maison-Lumen', by: 'Lumen' } } },
  ],
  [
    fields({ x: 'b', instagram: Array.from({ length: 30 }, (_, i) => `b${i}`).join() }),
    { accounts: { instagram: { why: 'many' } } },
  ],
])('%j is not saved', (typed, problems) => {
  expect(readBrandForm(typed, { brands: [brand] })).toEqual({ problems });
});
