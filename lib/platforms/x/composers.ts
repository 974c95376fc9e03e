import type { ComposerAdapter } from '../composer/composer-adapter';

/** Draft.js; further posts of a thread are numbered on. */
const editor = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const never = ['[data-testid="DMDrawer"]'] as const;
const cell = '[data-testid="cellInnerDiv"]';
const dialog = '[role="dialog"]';

/** The same editor everywhere, and two of them can be live at once: its place tells what it is for. */
export const composers: readonly ComposerAdapter[] = [
  {
    // below the opened post, in one cell with it; beside a picture too
    name: 'inline reply',
    box: [`${cell} ${editor}`],
    never,
    send: {
      within: [cell],
      at: ['[data-testid="tweetButtonInline"]', '[data-testid="tweetButton"]'],
    },
    purpose: 'reply',
    above: [cell],
  },
  {
    name: 'dialog',
    box: [`${dialog} ${editor}`],
    never,
    send: { within: [dialog], at: ['[data-testid="tweetButton"]'] },
    purpose: 'reply',
    above: [dialog],
    alone: 'post',
  },
  {
    name: 'home',
    box: [`[data-testid="primaryColumn"] ${editor}`],
    never,
    send: {
      within: ['[data-testid="primaryColumn"]'],
      at: ['[data-testid="tweetButtonInline"]'],
    },
    purpose: 'post',
  },
];
