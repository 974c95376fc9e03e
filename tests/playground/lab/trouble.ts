/** What a page may do to a text that comes in. */
export type Trouble = 'swallows' | 'removes' | 'changes';

const coming = ['paste', 'beforeinput', 'textInput', 'input'] as const;

/**
 * From the next insertion on the page works against it, before the editor hears of it.
 * - `swallows`: nothing reaches the editor;
 * - `removes`: the box leaves the page;
 * - `changes`: the page writes something of its own into the box.
 */
export function makeTrouble(box: HTMLElement, trouble: Trouble, signal: AbortSignal): void {
  const acts: Record<Trouble, (event: Event) => void> = {
    swallows(event) {
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    removes: () => document.querySelector('#place')?.replaceChildren(),
    changes: () => queueMicrotask(() => writeOwn(box)),
  };
  for (const type of coming)
    window.addEventListener(type, acts[trouble], { capture: true, signal });
}

function writeOwn(box: HTMLElement): void {
  if (box instanceof HTMLTextAreaElement) box.value = 'mine';
  else box.replaceChildren('mine');
}
