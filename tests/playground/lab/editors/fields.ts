import type { LabEditor, LabOptions } from '../types';
import { openBox } from './open-box';

/** A text area without any library. */
export function openTextarea({ place, prefilled = '', onText }: LabOptions): LabEditor {
  const area = document.createElement('textarea');
  area.rows = 6;
  area.value = prefilled;
  area.addEventListener('input', () => onText(area.value));
  place.append(area);
  if (prefilled !== '') {
    area.focus();
    area.setSelectionRange(prefilled.length, prefilled.length);
  }
  return { box: () => area, text: () => area.value, end: () => area.remove() };
}

/** A box that can be written in, without any library: the browser alone decides what is in it. */
export function openContenteditable({ place, prefilled = '', onText }: LabOptions): LabEditor {
  const box = openBox(place);
  box.textContent = prefilled;
  box.addEventListener('input', () => onText(linesOf(box)));
  if (prefilled !== '') {
    box.focus();
    getSelection()?.setBaseAndExtent(
      box.firstChild!,
      prefilled.length,
      box.firstChild!,
      prefilled.length,
    );
  }
  return { box: () => box, text: () => linesOf(box), end: () => box.remove() };
}

/** The lines that one sees: a break ends one, but for a last break that only holds the place. */
function linesOf(box: HTMLElement): string {
  const copy = box.cloneNode(true) as HTMLElement;
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
  const lines = [...copy.childNodes].map((node, index) => {
    const isBlock = node instanceof HTMLElement && node.tagName === 'DIV';
    const text = node.textContent ?? '';
    return isBlock ? `${index > 0 ? '\n' : ''}${text.replace(/\n$/, '')}` : text;
  });
  return lines.join('').replace(/\n$/, '');
}
