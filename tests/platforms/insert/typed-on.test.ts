import { expect, test } from 'vitest';
import { isTypedOn } from '@/lib/platforms/insert/typed-on';

const place = { before: 'Oui, ', after: ' fin' };

test.each([
  ['what was typed comes after the text', 'Oui,MerciBye fin', true],
  ['nothing was typed yet', 'Oui,Merci fin', true],
  ['the text is there twice', 'Oui,MerciMerci fin', false],
  ['the text is there twice, with something between', 'Oui,Merci!Merci fin', false],
  ['what stood before is gone', 'MerciBye fin', false],
  ['what stood after is gone', 'Oui,MerciBye', false],
  ['a part of the text is missing', 'Oui,Merc fin', false],
  ['something was typed before it', 'Oui,BonMerci fin', false],
])('%s', (_, now, expected) => {
  expect(isTypedOn(now.replaceAll(' ', ''), place, 'Merci')).toBe(expected);
});
