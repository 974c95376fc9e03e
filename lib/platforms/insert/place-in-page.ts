/**
 * Which of the boxes of the page a box is: `1/3`, behind the same of the shadow hosts that it is in.
 * It tells apart two boxes that both are empty. The page sees nothing of it being asked, and
 * `writeModel` counts in the same way in the pageʼs world.
 */
export function placeInPage(box: Element): string {
  const root = box.getRootNode() as Document | ShadowRoot;
  const alike = box.matches(boxes) ? boxes : box.localName;
  const all = [...root.querySelectorAll(alike)];
  const own = `${all.indexOf(box)}/${all.length}`;
  return 'host' in root ? `${placeInPage(root.host)} ${own}` : own;
}

const boxes = '[contenteditable], textarea, input';
