import type { Words } from '../labels/words';
import { privateText } from '../parts/private-text';

const css = `
  .msg-overlay-list-bubble { position: fixed; right: 8px; bottom: 0; width: 250px; z-index: 5;
    font: 14px/20px system-ui, sans-serif; border: 1px solid #8884; border-radius: 8px 8px 0 0;
    background: Canvas; color: CanvasText; padding: 8px 12px; box-shadow: 0 0 6px #0003; }
  p { margin: 4px 0; font-size: 12px; line-height: 16px; }
`;

/**
 * The part of the old front end that lives within the new one, in an open shadow root: the
 * messages at the bottom.
 */
export function fillInterop(host: HTMLElement, words: Words): void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const make = (tag: string, classes: string, text = '') => {
    const element = document.createElement(tag);
    element.className = classes;
    element.textContent = text;
    return element;
  };
  const bubble = make('aside', 'msg-overlay-list-bubble');
  const item = make('div', 'msg-conversation-card__content--selectable');
  item.append(
    make('h3', 'msg-conversation-card__participant-names', 'Camille Ravel'),
    make('p', 'msg-conversation-card__message-snippet update-components-text', privateText),
  );
  bubble.append(make('strong', 'msg-overlay-bubble-header__title', words.messaging), item);
  root.replaceChildren(bubble);
}
