import type { Language } from '@/lib/model/language';
import { variableNames, type VariableName } from '@/lib/templates/names';
import { safeLine } from './safe-text';

/** How our own syntax is written, for whatever comes from another tool. */

/** A text that means itself: none of it is read as our syntax. */
export function literal(text: string): string {
  return text.replace(/[{}\\]/g, '\\$&');
}

/**
 * `{{prénom|}}`, or with a fallback of its own. An empty one may stay empty, as in the tool that the
 * reply comes from.
 */
export function variable(name: VariableName, language: Language, fallback = ''): string {
  const needsNone = name === 'cursor' || name === 'date' || name === 'time';
  return `{{${nameOf(name, language)}${needsNone ? '' : `|${inTag(fallback)}`}}}`;
}

/** The date so many days from today. */
export function dateIn(days: number, language: Language): string {
  const sign = days < 0 ? '-' : '+';
  const unit = language === 'fr' ? 'j' : 'd';
  const shift = days === 0 ? '' : `${sign}${Math.abs(days)}${unit}`;
  return `{{${nameOf('date', language)}${shift}}}`;
}

export interface FieldParts {
  choices?: readonly string[] | undefined;
  fallback?: string | undefined;
  multiline?: boolean | undefined;
}

/** `{{?Ville}}`, `{{?Ton:chaleureux/formel}}`, `{{?Ville|Paris}}`, `{{?Message…}}` */
export function field(name: string, parts: FieldParts = {}): string {
  const choices = [...new Set(parts.choices?.map(inChoice).filter(Boolean))];
  const fallback = inTag(parts.fallback ?? '');
  return [
    `{{?${inName(name)}`,
    parts.multiline && choices.length === 0 && '…',
    choices.length > 0 && `:${choices.join('/')}`,
    fallback && `|${fallback}`,
    '}}',
  ]
    .filter(Boolean)
    .join('');
}

/** `{a|b|c}`, each of them literal. */
export function alternatives(texts: readonly string[]): string {
  const each = texts.map((text) => literal(text).replaceAll('|', '\\|'));
  return each.length > 1 ? `{${each.join('|')}}` : (each[0] ?? '');
}

/** `{{>raccourci}}` */
export function include(shortcut: string): string {
  return `{{>${shortcut}}}`;
}

/** `{{#si prénom}}`, `{{sinon}}`, `{{/si}}` */
export function condition(part: 'else' | 'end' | VariableName, language: Language): string {
  if (part === 'else') return language === 'fr' ? '{{sinon}}' : '{{else}}';
  if (part === 'end') return language === 'fr' ? '{{/si}}' : '{{/if}}';
  return `{{#${language === 'fr' ? 'si' : 'if'} ${nameOf(part, language)}}}`;
}

function nameOf(name: VariableName, language: Language): string {
  return variableNames[name][language][0];
}

/** In a tag, braces, bars and line ends would end something. */
function inTag(text: string): string {
  return safeLine(text).replace(/[{}|\\]/g, '\\$&');
}

function inChoice(text: string): string {
  return inTag(text).replaceAll('/', '\\/');
}

function inName(text: string): string {
  const name = safeLine(text.replace(/[:/?…{}|\\]/g, ' ')).slice(0, 40);
  return name.trim() || '1';
}
