import { describeElement } from './describe-element';
import { eachNode, isOpaque } from './each-node';
import { isDisplayed } from './is-displayed';
import { linesOf, type Entry } from './lines-of';
import { pageWords } from './page-words';
import { shortShape } from './shape-of-text';
import { shapeOfUrl } from './shape-of-url';
import { createWordFilter } from './word-filter';

export interface SketchLimits {
  /** Length of the sketch. */
  characters: number;
  /** Elements and texts that are looked at. */
  nodes: number;
  /** Characters of the page that are searched for names and words. */
  text: number;
}

const usual: SketchLimits = { characters: 200_000, nodes: 30_000, text: 3_000_000 };
const longestText = 120;

/**
 * An outline of the displayed page for a report that a site has changed: its elements with their
 * test ids, roles and the like. Every text, name, number, id and address is replaced by its shape.
 *
 * @param fixedWords words of the markup that are the same on everybody's pages, in lower case
 * @param closed selectors of parts whose content is left out, not even its shape is told
 * @returns lines, indented by two spaces a level; never throws, whatever the page holds
 */
export function sketchOf(
  document: Document,
  {
    fixedWords = [],
    closed = [],
    limits = usual,
  }: { fixedWords?: Iterable<string>; closed?: readonly string[]; limits?: SketchLimits } = {},
): string {
  const words = createWordFilter(pageWords(document, limits.text), fixedWords);
  const base = document.URL;
  const entries: Entry[] = [];
  let length = 0;
  const add = (entry: Entry): void => {
    entries.push(entry);
    length += entry.text.length;
  };
  const whole = eachNode(document.body ?? document.documentElement, (node, depth) => {
    if (entries.length >= limits.nodes || length > limits.characters) return false;
    if (node.nodeType === node.TEXT_NODE) {
      const text = shortShape(node.nodeValue ?? '', longestText);
      if (text !== '') add({ depth, text: `"${text}"`, isPlain: false, isText: true });
      return true;
    }
    const element = node as Element;
    const { tag, attributes } = describeElement(element, base, words);
    const shown = isOpaque(element) || isDisplayed(element, document.defaultView);
    const text = [tag, ...attributes, ...(shown ? [] : ['(not displayed)'])].join(' ');
    add({ depth, text, isPlain: attributes.length === 0, isText: false });
    const isClosed = closed.some((selector) => element.matches(selector));
    return (shown && !isClosed) || 'skip';
  });
  const head = `page ${shapeOfUrl(base, base, words)}`;
  return linesOf(entries, { head, whole, characters: limits.characters });
}
