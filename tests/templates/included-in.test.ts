import { expect, test } from 'vitest';
import { includedIn } from '@/lib/templates/included-in';

const reply = (...bodies: string[]) => ({ versions: { fr: bodies } });
const library = new Map([
  ['a', reply('{{>b}}')],
  ['b', reply('{{> c }}')],
  ['c', reply('{{>a}} {{>ete}}')],
  ['ete', reply('Bonjour')],
  ['1', reply('{{>2}}')],
  ['2', reply('{{>3}}')],
  ['3', reply('{{>4}}')],
  ['4', reply('{{>5}}')],
  ['5', reply('{{>6}}')],
  ['6', reply('Trop loin')],
]);
const names = (...bodies: string[]) => {
  const found = includedIn(reply(...bodies), (shortcut) => library.get(shortcut));
  return [...library].filter(([, one]) => found.includes(one)).map(([name]) => name);
};

test.each([
  ['no include', ['Bonjour {{prénom}}'], []],
  ['one, however it is written', ['{{ >Été }}'], ['ete']],
  ['those of all wordings', ['{{>ete}}', '{{>6}}'], ['ete', '6']],
  ['those through others, round and round', ['{{>a}}'], ['a', 'b', 'c', 'ete']],
  ['no deeper than they are written', ['{{>1}}'], ['1', '2', '3', '4', '5']],
  ['one that is nowhere', ['{{>rien}}'], []],
])('finds %s', (_, bodies, expected) => {
  expect(names(...bodies)).toEqual(expected);
});
