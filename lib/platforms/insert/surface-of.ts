import { fieldSurface } from './field-surface';
import { richSurface } from './rich-surface';
import type { Surface } from './types';

/** The box as something to write in; undefined when one may not, or not a text of this kind. */
export function surfaceOf(box: HTMLElement): Surface | undefined {
  if (!box.isConnected) return undefined;
  if (isField(box)) return fieldSurface(box);
  const host = box.closest<HTMLElement>('[contenteditable]');
  return host?.isContentEditable ? richSurface(host) : undefined;
}

export function isField(box: HTMLElement): box is HTMLTextAreaElement | HTMLInputElement {
  return box.localName === 'textarea' || box.localName === 'input';
}
