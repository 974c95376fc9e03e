/** Deeper than any page nests shadow roots. */
const deepestRoots = 20;

/** Elements whose content is not displayed and not markup. */
const opaque = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'head']);

/**
 * Walks elements and texts in document order, open shadow roots before the children of their hosts.
 * Forms can hide their own properties behind fields of the same name, so it is the tree that is
 * walked, not `childNodes`.
 *
 * @param visit false stops the walk; `'skip'` leaves out what is within
 * @returns false when it was stopped
 */
export function eachNode(
  root: Node,
  visit: (node: Node, depth: number) => boolean | 'skip',
  depth = 0,
  roots = 0,
): boolean {
  const document = root.ownerDocument;
  if (!document) return true;
  const walker = document.createTreeWalker(root, elementsAndTexts);
  let node: Node | null = walker.currentNode;
  let level = depth;
  while (node) {
    // A shadow root is walked for what is in it, and is not a node that one sees.
    const answer: boolean | 'skip' =
      node.nodeType === node.DOCUMENT_FRAGMENT_NODE || visit(node, level);
    if (answer === false) return false;
    const enter: boolean = answer !== 'skip' && !isOpaque(node);
    const shadow = enter && roots < deepestRoots ? shadowOf(node) : undefined;
    if (shadow && !eachNode(shadow, visit, level, roots + 1)) return false;
    let next: Node | null = enter ? walker.firstChild() : null;
    if (next) level++;
    while (!next) {
      next = walker.nextSibling();
      if (next) break;
      if (walker.currentNode === root || !walker.parentNode()) return true;
      level--;
    }
    node = next;
  }
  return true;
}

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT` */
const elementsAndTexts = 5;

/** What is within is neither displayed nor walked. */
export function isOpaque(node: Node): boolean {
  return opaque.has(node.nodeName.toLowerCase());
}

function shadowOf(node: Node): Node | undefined {
  const { shadowRoot } = node as Partial<Element>;
  const isRoot = shadowRoot?.nodeType === node.DOCUMENT_FRAGMENT_NODE;
  return isRoot && typeof shadowRoot === 'object' ? shadowRoot : undefined;
}
