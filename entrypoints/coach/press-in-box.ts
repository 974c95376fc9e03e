import { typedShortcut } from '@/lib/platforms/typed-shortcut';

interface Then {
  onEscape(): void;
  /** A shortcut was typed, with its `/`, and then Tab. */
  onShortcut(typed: string): void;
}

/** Does what a key asks the coach for that was pressed in the reply box: everything else is the siteʼs. */
export function pressInBox(event: KeyboardEvent, box: HTMLElement, then: Then): void {
  if (event.isComposing || !event.composedPath().includes(box)) return;
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (key === 'Escape') return then.onEscape();
  if (key !== 'Tab' || shiftKey || ctrlKey || altKey || metaKey) return;
  const typed = typedShortcut(box);
  if (typed === undefined) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  then.onShortcut(typed);
}
