import { eachNode } from './each-node';

/** What a page says and whom it names: nothing of it may stand in a sketch. */
export interface PageWords {
  /** In lower case, three letters and more. */
  words: ReadonlySet<string>;
  /** False when the page was too long to be read to its end. */
  complete: boolean;
}

/** Attributes in which texts, names and addresses stand. */
const telling = ['href', 'aria-label', 'alt', 'title', 'placeholder', 'value', 'content', 'name'];

/** @param longest characters that are read */
export function pageWords(document: Document, longest: number): PageWords {
  const words = new Set<string>();
  let left = longest;
  const take = (text: string): boolean => {
    left -= text.length;
    if (left < 0) return false;
    for (const [word] of text.matchAll(/\p{L}{3,}/gu)) {
      words.add(word.toLowerCase());
      // A name can be written in one: @MaisonLumen.
      for (const [part] of word.matchAll(/\p{Lu}\p{Ll}{2,}/gu)) words.add(part.toLowerCase());
    }
    return true;
  };
  const complete = eachNode(document.documentElement, (node) => {
    if (node.nodeType === node.TEXT_NODE) return take(node.nodeValue ?? '');
    if (!('getAttribute' in node) || typeof node.getAttribute !== 'function') return true;
    const element = node as Element;
    return telling.every((name) => take(readable(element.getAttribute(name) ?? '')));
  });
  return { words, complete };
}

/** Percent-encoding undone, as far as it is well-formed. */
function readable(value: string): string {
  try {
    return value.includes('%') ? `${value} ${decodeURIComponent(value)}` : value;
  } catch {
    return value;
  }
}
