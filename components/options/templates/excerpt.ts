import type { Language } from '@/lib/model/language';
import type { TemplateDraft } from '@/lib/model/template';
import { fieldsOf } from '@/lib/templates/fields-of';
import { variableNames, type VariableName } from '@/lib/templates/names';
import { parse } from '@/lib/templates/parse';
import { render } from '@/lib/templates/render';

const known = {
  fr: new WeakMap<TemplateDraft['versions'], string>(),
  en: new WeakMap<TemplateDraft['versions'], string>(),
};

/** Of a longer text the beginning says enough. */
const longest = 400;

/**
 * The first wording of a reply as one reads it, in the preferred language if it has that: what is
 * filled in stands in brackets, `Bienvenue, [prénom]`. Worked out once for each.
 */
export function excerptOf(
  { versions }: Pick<TemplateDraft, 'versions'>,
  preferred: Language,
): string {
  const before = known[preferred].get(versions);
  if (before !== undefined) return before;
  const language = versions[preferred] ? preferred : preferred === 'fr' ? 'en' : 'fr';
  const parsed = parse((versions[language]?.[0] ?? '').slice(0, longest));
  const blanks = fieldsOf(parsed.nodes).map(({ name }) => [name, `[${name}]`] as const);
  const names = Object.keys(variableNames) as VariableName[];
  const values = Object.fromEntries(
    names.map((name) => [name, `[${variableNames[name][language][0]}]`]),
  );
  const { text } = render(parsed, {
    values,
    answers: new Map(blanks),
    now: 0,
    language,
    choose: () => 0,
  });
  known[preferred].set(versions, text);
  return text;
}
