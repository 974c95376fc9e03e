/** Whether the focus is in an element, also within the shadow root that it is in. */
export function hasFocus(element: Element): boolean {
  const root = element.getRootNode();
  const from = root instanceof ShadowRoot ? root : element.ownerDocument;
  return element.contains(from.activeElement);
}
