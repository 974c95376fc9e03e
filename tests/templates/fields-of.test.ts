import { expect, test, vi } from 'vitest';
import { fieldsOf } from '@/lib/templates/fields-of';
import { parse } from '@/lib/templates/parse';

test('replies are looked into as deep as they are written, however long the chain', () => {
  const include = vi.fn((name: string) => parse(`{{?${name}}} {{>a${Number(name.slice(1)) + 1}}}`));
  const names = fieldsOf(parse('{{?Ville}} {{>a1}}').nodes, include).map(({ name }) => name);
  expect(names).toEqual(['Ville', 'a1', 'a2', 'a3', 'a4', 'a5']);
  expect(include).toHaveBeenCalledTimes(5);
});

test('fields are in the order in which they are written', () => {
  const include = () => parse('{{?b}} {{?c}}');
  const { nodes } = parse('{{?a}} {{>x}} {{?d}}');
  expect(fieldsOf(nodes, include).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
});
