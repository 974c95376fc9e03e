import { languageNames, type Language } from '@/lib/model/language';
import { Platform } from '@/lib/model/platform';
import { fieldsOf } from '@/lib/templates/fields-of';
import { parse } from '@/lib/templates/parse';
import { render } from '@/lib/templates/render';
import type { Field, Parsed, Rendered, Values } from '@/lib/templates/types';
import type { StarterTemplate } from '@/lib/templates/starter/starter-template';
import type { Sector } from '@/lib/templates/starter/sector';
import { starterTemplates } from '@/lib/templates/starter/starter-templates';

/** One wording of a starter reply, and how to speak of it when it is wrong. */
export interface Wording {
  starter: StarterTemplate;
  sector: Sector;
  language: Language;
  parsed: Parsed;
  body: string;
  where: string;
}

export function wordingsOf(sector: Sector): Wording[] {
  return starterTemplates(sector).flatMap((starter) =>
    languageNames.flatMap((language) =>
      starter.versions[language].map((body, index) => ({
        starter,
        sector,
        language,
        body,
        parsed: parse(body),
        where: `${starter.starterId} ${language} ${index + 1}: ${body}`,
      })),
    ),
  );
}

/** Where it is offered. */
export function sitesOf({ starter: { platforms } }: Wording): readonly Platform[] {
  return platforms.length === 0 ? Platform.options : platforms;
}

export const known: Values = {
  firstName: 'Alexandrine',
  name: 'Alexandrine Martin-Duval',
  handle: '@alexandrine',
  brand: 'Maison Lumen',
  delay: '24 h',
  department: 'Service clients',
};

/** What somebody fills in who writes much; of choices, the longest. */
export function longAnswer({ name, choices }: Field): string {
  if (choices) return longest(choices);
  return /^(lien|link)|lien |link /i.test(name) ? 'https://exemple.fr/a' : 'vingt lettres et plus';
}

/** Next to nothing, so that the reply's own words remain; of choices, the longest. */
export function shortAnswer({ choices }: Field): string {
  return choices ? longest(choices) : '1';
}

export function filled(
  { parsed, language }: Wording,
  values: Values,
  answer: (field: Field) => string,
): Rendered {
  return render(parsed, {
    values,
    answers: new Map(fieldsOf(parsed.nodes).map((field) => [field.name, answer(field)])),
    now: Date.UTC(2026, 10, 25, 13, 30),
    timeZone: 'Europe/Paris',
    language,
    choose: () => 0,
  });
}

/** As it reads when nobody's name is known. */
export function ownWords(wording: Wording): string {
  return filled(wording, {}, shortAnswer).text;
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}
