import fc from 'fast-check';
import { present } from '@/lib/metrics/present';
import { situationNames } from '@/lib/model/situation';
import type { Template } from '@/lib/model/template';
import { safeText } from '@/lib/templates/exchange/safe-text';
import { lumenId } from './context';

const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ0123456789';
const id = fc
  .array(fc.constantFrom(...alphabet.split('')), { minLength: 26, maxLength: 26 })
  .map((letters) => letters.join(''));

/** Any text, lone halves of characters too. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength,
  });

/** Text with all that a sheet or a syntax could take for something else. */
const special = fc.constantFrom(
  '=1+1',
  "'=x",
  '-',
  '@a',
  '+33',
  "'",
  '"',
  ',',
  ';',
  '\t',
  '\n',
  '\\',
  '{{prénom|}}',
  '{',
  '|',
  'é',
  '👋🏽',
  '👩‍👩‍👧',
  ' ',
  'a',
  '<b>',
  '&amp;',
  '--- ',
  '#',
  ':',
);
const text = fc
  .array(fc.oneof(special, anyText(5)), { maxLength: 12 })
  .map((parts) => safeText(parts.join('')).text);
const body = text.filter((one) => one.trim() !== '');
const line = (most: number) =>
  text
    .map((one) => one.replace(/\n/g, ' ').trim().slice(0, most).toWellFormed().trim())
    .filter((one) => one !== '');
const variants = fc.array(body, { minLength: 1, maxLength: 4 });

/** A saved reply as it can stand in the library. */
export const template: fc.Arbitrary<Template> = fc
  .record({
    id,
    brandId: fc.option(fc.constant(lumenId), { nil: undefined }),
    title: line(120),
    situation: fc.option(fc.constantFrom(...situationNames), { nil: undefined }),
    platforms: fc.uniqueArray(fc.constantFrom('x', 'linkedin', 'instagram')),
    tags: fc.uniqueArray(line(40), { maxLength: 5 }),
    shortcut: fc.option(fc.stringMatching(/^[a-zé0-9_-]{1,30}$/), { nil: undefined }),
    versions: fc.oneof(
      fc.record({ fr: variants }),
      fc.record({ en: variants }),
      fc.record({ fr: variants, en: variants }),
    ),
    starterId: fc.option(fc.constantFrom('thanks-1', 'welcome-2'), { nil: undefined }),
  })
  .map((row) => ({
    ...present(row),
    position: 1,
    createdAt: 1,
    updatedAt: 1,
    deleted: false,
  }));

/** A library: every id and every shortcut once. */
export const library = fc.uniqueArray(template, {
  maxLength: 6,
  comparator: (one, other) =>
    one.id === other.id ||
    (one.shortcut !== undefined && fold(one.shortcut) === fold(other.shortcut ?? '')),
});

function fold(shortcut: string): string {
  return shortcut.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What a row of the library is as a draft. */
export function draftOf({
  id: _id,
  position: _position,
  createdAt: _created,
  updatedAt: _updated,
  deleted: _deleted,
  ...draft
}: Template) {
  return draft;
}
