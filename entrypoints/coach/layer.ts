import { render } from 'preact';
import css from '@/components/overlay/coach/dock.css?inline';
import chosenCss from '@/components/picker/chosen.css?inline';
import pickerCss from '@/components/picker/picker.css?inline';
import { closedBox } from '@/lib/closed-box';
import { composedParent } from '@/lib/composed-parent';
import { isDarkAround } from '@/lib/is-dark-around';

/** Where the coach is drawn: over everything, in one closed root. */
export interface Layer {
  root: ShadowRoot;
  /** Beside the reply box: the chip, and what the coach says. */
  dock: HTMLElement;
  pick: HTMLElement;
  /** Comes to a box: into the dialog that it stands in, on top, in the colours of the page there. */
  settle(box: HTMLElement): void;
  /** Comes to where one looks for a message, without a box. */
  standAlone(): void;
  leave(): void;
  openPicker(): void;
  closePicker(): void;
  isPickerOpen(): boolean;
  /** Whether an event with this path is in the coach itself. */
  holds(path: readonly EventTarget[]): boolean;
  remove(): void;
}

export function createLayer(document: Document): Layer {
  // A press there leaves focus and caret in the editor.
  const { host, root } = closedBox(document, `${css}${pickerCss}${chosenCss}`);
  const dock = addPart(root, 'dock');
  const pick = addPart(root, 'pick');
  const isOpen = (part: HTMLElement): boolean => part.matches(':popover-open');
  const hide = (part: HTMLElement): void => {
    if (isOpen(part)) part.hidePopover();
  };
  const showOnTop = (part: HTMLElement): void => {
    hide(part); // what came into the top layer since would be above
    part.showPopover();
  };
  const settle = (at: HTMLElement): void => {
    const home = dialogAround(at) ?? document.body;
    if (host.parentNode !== home) home.append(host);
    const scheme = isDarkAround(at) ? 'dark' : 'light';
    for (const part of [dock, pick]) part.style.colorScheme = scheme;
    showOnTop(dock);
  };
  return {
    root,
    dock,
    pick,
    settle,
    standAlone() {
      settle(document.body);
      dock.dataset['place'] = 'alone';
    },
    leave: () => hide(dock),
    openPicker() {
      delete pick.dataset['byHand']; // see `copyByHand`
      showOnTop(pick);
    },
    closePicker() {
      render(null, pick);
      hide(pick);
    },
    isPickerOpen: () => isOpen(pick),
    holds: (path) => path.includes(host),
    remove: () => host.remove(),
  };
}

function addPart(root: ShadowRoot, name: string): HTMLElement {
  const part = root.ownerDocument.createElement('div');
  part.className = name;
  // The top layer is above the dialogs of the sites. The attribute is within our root, unseen.
  part.popover = 'manual';
  root.append(part);
  return part;
}

/**
 * Outside of an open dialog nothing can be pressed or have the focus: browsers see to it for
 * `<dialog>`, the sites' own scripts for the others.
 */
function dialogAround(box: Element): Element | undefined {
  for (let node: Element | null = box; node; node = composedParent(node)) {
    if (node.matches('dialog, [role="dialog"], [role="alertdialog"]')) return node;
  }
  return undefined;
}
