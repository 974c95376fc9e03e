import { kindOf } from './attribute-kinds';
import { fixedNames, fixedValues } from './fixed-words';
import { shapeOfText, shortShape } from './shape-of-text';
import { shapeOfUrl } from './shape-of-url';
import type { WordFilter } from './word-filter';

const mostAttributes = 24;
const mostClasses = 4;
const longestValue = 80;

export interface Description {
  tag: string;
  /** In the order of the page; one without a value is only there. */
  attributes: string[];
}

/** What may be told of an element: nothing that it says, and nobody whom it names. */
export function describeElement(element: Element, base: string, words: WordFilter): Description {
  const attributes: string[] = [];
  for (const { name, value } of attributesOf(element).slice(0, mostAttributes)) {
    const shape = shapeOf(name.toLowerCase(), value);
    if (shape !== undefined) attributes.push(shape);
  }
  return { tag: tagOf(element), attributes };

  function nameOf(name: string): string {
    return fixedNames.has(name) ? name : words.name(name);
  }

  function tagOf({ localName }: Element): string {
    // A form with a field of that name hides its own.
    if (typeof localName !== 'string') return 'form';
    return nameOf(localName);
  }

  function shapeOf(name: string, value: string): string | undefined {
    const kind = kindOf(name);
    if (kind === 'none') return undefined;
    const shown = nameOf(name);
    if (kind === 'flag') return shown;
    const told = toldOf(kind, value.slice(0, 4 * longestValue));
    return told === undefined ? undefined : `${shown}="${told.slice(0, longestValue)}"`;
  }

  function toldOf(kind: ReturnType<typeof kindOf>, value: string): string | undefined {
    switch (kind) {
      case 'value':
        return fixedValues.has(value) ? value : shapeOfText(value);
      case 'name':
        return fixedValues.has(value) ? value : words.name(value);
      case 'classes':
        return classesOf(value);
      case 'url':
        return shapeOfUrl(value, base, words);
      case 'text':
        return shortShape(value, longestValue);
      case 'language':
        return /^[a-z]{2}(?:-[A-Z]{2})?$/.test(value) ? value : shapeOfText(value);
      case 'path':
        return pathOf(value);
      default:
        return /^(?:true|false)$/.test(value) ? value : words.id(value);
    }
  }

  /** Only those that a person gave: the rest changes with each release of the site. */
  function classesOf(value: string): string | undefined {
    const given = value
      .split(/\s+/)
      .filter((name) => /^[a-z]+(?:[-_]{1,2}[a-z]+)*$/.test(name))
      .filter((name) => name.split(/[-_]+/).some(words.isFixed));
    return given.length > 0 ? given.slice(0, mostClasses).map(words.name).join(' ') : undefined;
  }
}

/** The strokes of a drawing: enough to know an icon again, and no letters but the commands. */
function pathOf(value: string): string {
  const shape = shapeOfText(value.slice(0, 40));
  return shape.replace(/[xX]/g, (_, at: number) => {
    const letters = value.slice(Math.max(0, at - 1), at + 2);
    return /^[^a-z]?[a-z][^a-z]?$/i.test(letters) ? value.charAt(at) : '?';
  });
}

function attributesOf(element: Element): { name: string; value: string }[] {
  const { attributes } = element;
  if (typeof attributes?.item !== 'function') return [];
  return Array.from(attributes).filter(
    ({ name, value }) => typeof name === 'string' && typeof value === 'string',
  );
}
