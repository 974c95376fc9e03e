/** What a text is handed over in. */
export type Carried = Partial<Record<'text/plain' | 'text/html', string>>;

type Init = Record<string, unknown>;

/** The constructors that events are made of. */
interface Makers {
  Object: new () => Init;
  DataTransfer: typeof DataTransfer;
  ClipboardEvent: typeof ClipboardEvent;
  InputEvent: typeof InputEvent;
}

/** Firefoxʼs view of an object as the page has it. */
interface Unwrapped {
  wrappedJSObject?: Makers & EventTarget;
}

/** Whether this is Firefox: only there one asks for the pageʼs own view of things. */
export function isFirefox(): boolean {
  return 'wrappedJSObject' in window;
}

/**
 * In Firefox, an event of our world comes to the page without what it carries: there it is made by
 * the constructors of the page.
 */
function makersFor(box: HTMLElement): { makers: Makers; target: EventTarget } {
  const { wrappedJSObject: page } = window as Unwrapped;
  const target = (box as Unwrapped).wrappedJSObject;
  return page && target ? { makers: page, target } : { makers: window as never, target: box };
}

/** Tells the editor that a text is pasted. */
export function sendPaste(box: HTMLElement, carried: Carried): void {
  const { makers, target } = makersFor(box);
  const init = initOf(makers);
  init['clipboardData'] = new makers.DataTransfer();
  const event = new makers.ClipboardEvent('paste', init);
  // Set on the event, because the one that it was made with is a copy in Firefox.
  fill(event.clipboardData, carried);
  target.dispatchEvent(event);
}

/** Tells the editor that a text takes the place of what is selected. */
export function sendReplacement(box: HTMLElement, carried: Carried): void {
  const { makers, target } = makersFor(box);
  const init = initOf(makers);
  init['inputType'] = 'insertReplacementText';
  const data = new makers.DataTransfer();
  fill(data, carried);
  init['dataTransfer'] = data;
  target.dispatchEvent(new makers.InputEvent('beforeinput', init));
}

function initOf(makers: Makers): Init {
  const init = new makers.Object();
  init['bubbles'] = true;
  init['cancelable'] = true;
  init['composed'] = true;
  return init;
}

function fill(data: DataTransfer | null, carried: Carried): void {
  for (const [type, text] of Object.entries(carried)) data?.setData(type, text);
}
