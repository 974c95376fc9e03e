/**
 * What holds the focus, from the inside out, through open shadow roots: what `composedPath()` would
 * say of an event there.
 */
export function focusPath(document: Document): EventTarget[] {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const path: EventTarget[] = [];
  for (let part: Node | null = focused; part; part = outside(part)) path.push(part);
  return path;
}

function outside(part: Node): Node | null {
  return part instanceof ShadowRoot ? part.host : part.parentNode;
}
