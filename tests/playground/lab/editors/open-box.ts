/** Puts an empty box that can be written in into a place, for an editor to make its own. */
export function openBox(place: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  place.append(box);
  return box;
}
