import { longestShortcut } from '@/lib/model/limits';
import { variableNamed } from './variable-named';
import { foldName } from './fold-name';
import { parseShift } from './parse-shift';
import type { Field, FieldNode, Node, Problem, VariableNode } from './types';

type Fault = Pick<Problem, 'code' | 'name'>;

/** What a tag means. `if`, `else` and `end` are the edges of an optional part. */
export type Tag =
  | { role: 'leaf'; node: Node; fault?: Fault }
  | { role: 'if'; of?: VariableNode | FieldNode; fault?: Fault }
  | { role: 'else' | 'end' };

const shortcutPattern = /^[\p{L}\p{N}_-]+$/u;

/** @param content what stands between `{{` and `}}` */
export function parseTag(content: string): Tag {
  const raw = `{{${content}}}`;
  const inside = content.trim();
  if (inside === '') return { role: 'leaf', ...broken(raw, { code: 'emptyTag' }) };
  if (inside.startsWith('#')) return parseCondition(inside.slice(1).trim(), raw);
  if (inside.startsWith('/')) return { role: 'end' };
  if (['sinon', 'else'].includes(foldName(inside))) return { role: 'else' };
  if (inside.startsWith('>')) return { role: 'leaf', ...parseInclude(inside.slice(1).trim(), raw) };
  return { role: 'leaf', ...parseValue(inside, raw) };
}

function parseCondition(inside: string, raw: string): Tag {
  const [block = ''] = inside.split(/\s/, 1);
  if (!['si', 'if'].includes(foldName(block)))
    return { role: 'if', fault: { code: 'unknownBlock', name: block } };
  const argument = inside.slice(block.length).trim();
  if (argument === '') return { role: 'if', fault: { code: 'emptyTag' } };
  const { node, fault } = parseValue(argument, raw);
  if (node.kind === 'variable' || node.kind === 'field') return { role: 'if', of: node };
  return { role: 'if', ...(fault && { fault }) };
}

function parseInclude(shortcut: string, raw: string): { node: Node; fault?: Fault } {
  if (shortcut.length <= longestShortcut && shortcutPattern.test(shortcut))
    return { node: { kind: 'include', raw, shortcut } };
  return broken(raw, { code: 'badShortcut', name: shortcut });
}

function parseValue(inside: string, raw: string): { node: Node; fault?: Fault } {
  const [head = '', fallback, ...more] = splitAt('|', inside).map(unescaped);
  if (more.length > 0) return broken(raw, { code: 'secondFallback', name: head });
  const withFallback = fallback === undefined ? {} : { fallback };
  if (inside.startsWith('?')) {
    const field = { ...parseField(inside.slice(1)), ...withFallback };
    if (field.name === '') return broken(raw, { code: 'emptyTag' });
    return { node: { kind: 'field', raw, field } };
  }
  const { name: written, shift } = parseShift(head);
  const name = variableNamed(written);
  if (!name) return broken(raw, { code: 'unknownVariable', name: head });
  if (shift === undefined)
    return { node: { kind: 'variable', raw, written: head, name, ...withFallback } };
  if (shift === 'bad' || (name !== 'date' && name !== 'time'))
    return broken(raw, { code: 'badShift', name: head });
  return { node: { kind: 'variable', raw, written: head, name, shift, ...withFallback } };
}

/** @param inside `Ville`, `Ton:chaleureux/formel`, `Message…`; what follows a `|` is no part of it */
function parseField(inside: string): Field {
  const [head = ''] = splitAt('|', inside);
  const [label = '', ...rest] = splitAt(':', head);
  const name = unescaped(label);
  const short = name.replace(/(?:…|\.\.\.)$/, '').trim();
  const choices = splitAt('/', rest.join(':'))
    .map(unescaped)
    .filter((choice) => choice !== '');
  return {
    name: short,
    ...(choices.length > 0 && { choices }),
    ...(short !== name && { multiline: true }),
  };
}

/** Parts between a sign, where no backslash stands before it. */
function splitAt(sign: '|' | ':' | '/', text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === sign) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([{}|\\:/])/g, '$1').trim();
}

function broken(raw: string, fault: Fault): { node: Node; fault: Fault } {
  return { node: { kind: 'broken', raw, written: fault.name ?? raw }, fault };
}
