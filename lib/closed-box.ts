/**
 * A box of ours for a foreign page: its content is in a closed shadow root, and nothing that a
 * person does in it is meant for the site, which listens to clicks and has one-letter shortcuts.
 *
 * @param css styles `:host` too: the box itself carries no attribute
 */
export function closedBox(
  document: Document,
  css: string,
): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  root.adoptedStyleSheets = [style];
  root.addEventListener('mousedown', selectNothing);
  for (const type of isolated) root.addEventListener(type, (event) => event.stopPropagation());
  return { host, root };
}

/**
 * A press selects nothing of ours but in fields, or where one is to copy by hand (`data-by-hand`):
 * Firefox gives the page what is selected in a closed root, and with it the way to all that is there.
 */
function selectNothing(event: Event): void {
  const { target } = event;
  const mayBegin =
    target instanceof Element && target.closest('input, textarea, select, [data-by-hand]');
  if (!mayBegin) event.preventDefault();
}

const isolated = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  // Dialogs that hold the focus in themselves would take it back.
  'focusin',
  'focusout',
];
