import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHandles, readBrandForm } from '@/lib/brand-form';
import type { Brand } from '@/lib/model/brand';

test.each<[string, string[], string[]]>([
  ['maison_lumen', ['maison_lumen'], []],
  ['@maison_lumen', ['maison_lumen'], []],
  ['a, b;c  d\n@e', ['a', 'b', 'c', 'd', 'e'], []],
  ['Lumen @lumen LUMEN', ['Lumen'], []],
  ['https://x.com/maison_lumen', ['maison_lumen'], []],
  ['x.com/maison_lumen/status/1?s=20', ['maison_lumen'], []],
  ['https://mobile.twitter.com/@lumen#top', ['lumen'], []],
  [
    'status photo_status _a exactly15chars_',
    ['status', 'photo_status', '_a', 'exactly15chars_'],
    [],
  ],
  ['__proto__ constructor', ['__proto__', 'constructor'], []],
  ['maison-lumen', [], ['maison-lumen']],
  ['sixteen_chars_16 ok', ['ok'], ['sixteen_chars_16']],
  ['https://x.com/home https://x.com/i/flow', [], ['https://x.com/home', 'https://x.com/i/flow']],
  ['https://x.com/', [], ['https://x.com/']],
  ['https://example.com/lumen', [], ['https://example.com/lumen']],
  ['@@lumen é <b>', [], ['@@lumen', 'é', '<b>']],
  [' , ;', [], []],
])('%j', (text, handles, wrong) => {
  expect(parseHandles(text)).toEqual({ handles, wrong });
});

test('every valid handle is found, bare or with @, once, in the order written', () => {
  const handle = fc.stringMatching(/^[A-Za-z0-9_]{1,15}$/);
  const handles = fc.uniqueArray(handle, { selector: (name) => name.toLowerCase() });
  fc.assert(
    fc.property(handles, fc.constantFrom('', '@'), (names, before) => {
      const text = names.map((name) => before + name).join(', ');
      expect(parseHandles(`${text} ${text.toUpperCase()}`)).toEqual({ handles: names, wrong: [] });
    }),
  );
});

test('any text is read without a throw, and nothing of it is dropped silently', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { handles, wrong } = parseHandles(text);
      for (const handle of handles) expect(handle).toMatch(/^[A-Za-z0-9_]{1,15}$/);
      for (const word of wrong) expect(text).toContain(word);
      const words = text.split(/[\s,;]+/).filter(Boolean);
      expect(handles.length > 0 || wrong.length > 0).toBe(words.length > 0);
    }),
  );
});

const brand: Brand = {
  id: '01JD000000000000000000LUMN',
  name: 'Lumen',
  accounts: [
    { platform: 'linkedin', handle: 'maison-lumen' },
    { platform: 'x', handle: 'lumen' },
  ],
  updatedAt: 0,
  deleted: false,
};

test('editing keeps the id and the accounts elsewhere, and may keep its own handle', () => {
  expect(readBrandForm({ name: 'Lumen', x: 'Lumen' }, { edited: brand, brands: [brand] })).toEqual({
    draft: {
      id: brand.id,
      name: 'Lumen',
      accounts: [
        { platform: 'linkedin', handle: 'maison-lumen' },
        { platform: 'x', handle: 'Lumen' },
      ],
    },
  });
});

test.each([
  [
    { name: ' ', x: '' },
    { name: { why: 'empty' }, x: { why: 'empty' } },
  ],
  [{ name: 'b'.repeat(81), x: 'b' }, { name: { why: 'long' } }],
  [{ name: 'B', x: 'b, c d-e' }, { x: { why: 'wrong', wrong: ['d-e'] } }],
  [{ name: 'B', x: 'LUMEN' }, { x: { why: 'taken', handle: 'LUMEN', by: 'Lumen' } }],
  [{ name: 'B', x: Array.from({ length: 31 }, (_, i) => `b${i}`).join() }, { x: { why: 'many' } }],
])('%j is not saved', (fields, problems) => {
  expect(readBrandForm(fields, { brands: [brand] })).toEqual({ problems });
});
