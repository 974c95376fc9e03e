/** Whether a box has the focus, also within the shadow root that it is in. */
export function hasFocus(box: HTMLElement): boolean {
  return (box.getRootNode() as Document | ShadowRoot).activeElement === box;
}
