import type { onMessage as On, sendMessage as Send } from './messages';

/** How a script in a page and the background talk to each other. */
interface Messages {
  sendMessage: typeof Send;
  onMessage: typeof On;
}

/**
 * The script that is in every page carries the code of this, and lends it to those that come later:
 * they are so much lighter. Like the parts, it lies where the page cannot see it.
 */
const slot = Symbol.for('repartee.messages');
const world = globalThis as { [slot]?: Messages };

/** Called first by the script of every page; a later version takes the place of a former one. */
export function lendMessages(messages: Messages): void {
  world[slot] = messages;
}

/** @throws when no script has lent it: no part of a page comes before that */
function borrowed(): Messages {
  const messages = world[slot];
  if (!messages) throw new Error('Nothing in this page talks to the background.');
  return messages;
}

// TypeScript cannot spread arguments whose number depends on their type.
export const sendMessage = ((...message: Parameters<typeof Send>) =>
  borrowed().sendMessage(message[0], message[1], message[2])) as typeof Send;

export const onMessage: typeof On = (...listener) => borrowed().onMessage(...listener);
