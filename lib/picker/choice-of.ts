import type { FoundTemplate } from '@/lib/desk';
import { fieldsOf } from '@/lib/templates/fields-of';
import { includeFrom } from '@/lib/templates/include-from';
import { lengthOf } from '@/lib/templates/length-of';
import { parse } from '@/lib/templates/parse';
import { render } from '@/lib/templates/render';
import type { Node, Parsed, Rendered, Values } from '@/lib/templates/types';
import { valuesFor } from '@/lib/templates/values-for';
import { blanksOf } from './blanks-of';
import { createDice } from './dice';
import { guardsOf } from './guards-of';
import { hasKnownLimit } from './has-known-limit';
import { languageFor, languagesOf } from './languages-of';
import type { Choice, PickerState, Setting, Wording } from './types';

/** A reply as it would be inserted now, in this wording, with what is known and was typed in. */
export function choiceOf(
  template: FoundTemplate,
  { variant, roll }: Wording,
  { language: preferred, filled }: Pick<PickerState, 'language' | 'filled'>,
  setting: Setting,
): Choice {
  const language = languageFor(template, preferred);
  const bodies = template.versions[language] ?? [];
  const parsed = parse(bodies[variant] ?? '');
  const include = includeFrom(template.included ?? [], language);
  const known = setting.desk ? valuesFor(setting.target, setting.desk) : {};
  const renderWith = (values: Values): Rendered =>
    render(parsed, {
      values,
      answers: filled.answers,
      now: setting.now,
      language,
      include,
      choose: createDice(`${template.id} ${setting.target.key} ${language} ${variant} ${roll}`),
    });
  const rendered = renderWith({ ...known, ...filledIn(filled.values) });
  const length = lengthIn(setting, rendered.text);
  return {
    template,
    language,
    languages: languagesOf(template),
    variant,
    variants: bodies.length,
    varies: bodies.length > 1 || hasAlternatives(parsed.nodes),
    rendered,
    blanks: blanksOf(fieldsOf(parsed.nodes, include), renderWith(known), filled),
    guards: guardsOf(rendered, setting.desk?.usedInThread ?? [], length),
    ...(length && { length }),
  };
}

/** Without what was emptied again: then the page's own value holds. */
function filledIn(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
}

function lengthIn({ target, inBox }: Setting, text: string): Choice['length'] {
  if (!hasKnownLimit(target)) return undefined;
  return lengthOf(`${inBox}${text}`, target.platform);
}

function hasAlternatives(nodes: Parsed['nodes']): boolean {
  return nodes.some(
    (node: Node) =>
      node.kind === 'alternatives' ||
      (node.kind === 'condition' &&
        (hasAlternatives(node.whenFilled) || hasAlternatives(node.whenEmpty))),
  );
}
