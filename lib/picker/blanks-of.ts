import { variableNamed } from '@/lib/templates/variable-named';
import { foldName } from '@/lib/templates/fold-name';
import type { Field, Rendered, Values } from '@/lib/templates/types';
import type { Blank, Filled } from './types';

/**
 * What a person can fill in before a reply is inserted: its fields, then the variables that are
 * unknown, also while they are being typed in.
 *
 * @param unfilled the reply with all answers, but without the variables that a person typed in
 */
export function blanksOf(fields: readonly Field[], unfilled: Rendered, filled: Filled): Blank[] {
  const names = new Set(fields.map(({ name }) => foldName(name)));
  const variables = new Map<keyof Values, string>();
  for (const written of unfilled.missing) {
    const name = names.has(foldName(written)) ? undefined : fillable(written);
    if (name) variables.set(name, written);
  }
  return [
    ...fields.map((field) => fieldBlank(field, filled)),
    ...[...variables].map(([name, written]) => variableBlank(name, written, filled)),
  ];
}

function fieldBlank({ name, ...field }: Field, { answers }: Filled): Blank {
  const value = answers.get(foldName(name)) ?? '';
  return { id: `field ${name}`, label: name, kind: 'field', value, ...field };
}

function variableBlank(name: keyof Values, written: string, { values }: Filled): Blank {
  const isClipboard = name === 'clipboard';
  return {
    id: `variable ${name}`,
    label: written,
    kind: isClipboard ? 'clipboard' : 'variable',
    value: values[name] ?? '',
    ...(isClipboard && { multiline: true }),
  };
}

function fillable(written: string): keyof Values | undefined {
  const name = variableNamed(written);
  return name === 'date' || name === 'time' || name === 'cursor' ? undefined : name;
}

/** What is filled in once `text` stands in a blank. */
export function fillBlank(filled: Filled, { id }: Pick<Blank, 'id'>, text: string): Filled {
  const [, kind, name = ''] = /^(field|variable) (.*)$/s.exec(id) ?? [];
  if (kind === 'variable') return { ...filled, values: { ...filled.values, [name]: text } };
  return { ...filled, answers: new Map(filled.answers).set(foldName(name), text) };
}

/** What may be proposed again under the same post: nothing that belongs to one person only. */
export function rememberable({ answers, values }: Filled): Filled {
  const { delay, department, contact, brand } = values;
  return {
    answers,
    values: {
      ...(delay && { delay }),
      ...(department && { department }),
      ...(contact && { contact }),
      ...(brand && { brand }),
    },
  };
}
