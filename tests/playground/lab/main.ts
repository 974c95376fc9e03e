import { allowHarmlessMarkup } from '../linkedin/trusted-markup';
import { editors, type EditorName } from './editors';
import { makeTrouble, type Trouble } from './trouble';
import type { LabEditor } from './types';

/** What a test sees of the editor that is open. */
export interface Look {
  /** By the editorʼs own model. */
  text: string;
  /** Whether one could send. */
  ready: boolean;
}

/** The handle for tests, `window.lab`. */
export interface Lab {
  /** Opens an editor in the place of the former one, in an open shadow root if wanted. */
  open(name: EditorName, options?: { shadow?: boolean; prefilled?: string }): void;
  /** Puts the focus into the box. */
  focus(): void;
  look(): Look;
  /** What is typed next is undone by itself. */
  pause(): void;
  trouble(kind: Trouble): void;
}

// The policy of LinkedIn admits it, those of the others do not: nor do their editors need it.
if (location.hostname === 'www.linkedin.com') allowHarmlessMarkup();

const main = document.querySelector('#place')!;
const send = document.querySelector<HTMLButtonElement>('#send')!;
let open: LabEditor | undefined;
let stop = new AbortController();

const editor = (): LabEditor => {
  if (!open) throw new Error('No editor is open.');
  return open;
};

const lab: Lab = {
  open(name, { shadow = false, prefilled } = {}) {
    stop.abort();
    stop = new AbortController();
    open?.end();
    send.disabled = true;
    const place = document.createElement('div');
    // As the style sheets of all these editors have it: else browsers drop a blank at the end.
    place.style.whiteSpace = 'pre-wrap';
    const host = document.createElement('div');
    main.replaceChildren(host);
    (shadow ? host.attachShadow({ mode: 'open' }) : host).append(place);
    const onText = (text: string) => {
      send.disabled = text.trim() === '';
    };
    open = editors[name]({ place, onText, ...(prefilled !== undefined && { prefilled }) });
  },
  focus: () => editor().box().focus(),
  look: () => ({ text: editor().text(), ready: !send.disabled }),
  pause: () => editor().pause?.(),
  trouble: (kind) => makeTrouble(editor().box(), kind, stop.signal),
};
Object.assign(window, { lab });
