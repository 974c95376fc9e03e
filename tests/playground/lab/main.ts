import { allowHarmlessMarkup } from '../linkedin/trusted-markup';
import { editors } from './editors';
import type { Lab } from './handle';
import { makeTrouble } from './trouble';
import type { LabEditor } from './types';

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
    lab.endTrouble();
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
  endTrouble() {
    stop.abort();
    stop = new AbortController();
  },
  trouble: (kind) => makeTrouble(editor().box(), kind, stop.signal),
};
window.lab = lab;
