import { longestText } from '@/lib/model/limits';

/**
 * The text of an element as a person reads it: emoji pictures by their `alt`, `<br>` as a line
 * break, nothing of what is marked as invisible to everyone. Stops after `longestText` characters,
 * so that a page cannot make a reading slow.
 *
 * @param except selector of parts that do not belong to the text
 */
export function textOf(element: Element, except?: string): { text: string; complete: boolean } {
  if (isPlain(element) && !(except && element.querySelector(except))) {
    const text = element.textContent;
    if (text.length <= longestText) return { text: tidy(text), complete: true };
  }
  let text = '';
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (text.length > longestText) return;
      if (child.nodeType === Node.TEXT_NODE) text += (child as Text).data;
      else if (child.nodeType === Node.ELEMENT_NODE) {
        const tag = (child as Element).localName;
        if (tag === 'img') text += (child as Element).getAttribute('alt') ?? '';
        else if (tag === 'br') text += '\n';
        else if (!silent.has(tag) && !(except && (child as Element).matches(except))) {
          walk(child);
          if (blocks.has(tag) && text !== '' && !text.endsWith('\n')) text += '\n';
        }
      }
    }
  };
  walk(element);
  const complete = text.length <= longestText;
  return { text: tidy(complete ? text : text.slice(0, longestText)), complete };
}

/** Whether all that is in there is text: it is then read at once. */
function isPlain(element: Element): boolean {
  for (const { localName } of element.getElementsByTagName('*')) {
    if (localName !== 'span' && localName !== 'a') return false;
  }
  return true;
}

/** Boxes after which a line ends. On X a mention is one too: the captures count it so. */
const blocks = new Set(['div', 'p', 'li']);

/** Elements whose text nobody sees. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/** Blanks at the ends and around line breaks are an accident of markup; the breaks are not. */
function tidy(text: string): string {
  if (!text.includes('\n')) return text.trim();
  // Line by line: a pattern for blanks around breaks takes time by the square of their number.
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
