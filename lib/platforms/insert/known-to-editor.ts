import { condensed, countOf } from './plain-text';
import type { InsertOptions } from './types';

/** Some editors take a text over some frames after the box shows it. */
const looks = 3;
const pauseMs = 50;

/** A worker that starts needs a part of that; a person should not wait longer. */
const patienceMs = 1000;

interface Asked extends Pick<InsertOptions, 'readEditor' | 'isSendReady'> {
  /** What the box shows, condensed; undefined without the focus: only the editor that has it can be asked. */
  now: () => string | undefined;
}

/**
 * Whether the editor itself holds what the box shows: by its own model, or, where it cannot be
 * asked, by its send button. Where neither tells, the box is believed.
 *
 * @param text what was inserted
 * @param shown all that the box should show
 */
export async function knownToEditor(
  text: string,
  shown: string,
  { readEditor, isSendReady, now }: Asked,
): Promise<boolean> {
  const part = condensed(text);
  // Compared by count: mentions and the like are told otherwise than they are shown.
  const wanted = countOf(part, condensed(shown));
  for (let look = 0; look < looks; look += 1) {
    if (look > 0) await pause(pauseMs);
    const seen = now();
    const model = seen === undefined ? undefined : await inTime(readEditor(seen));
    const agrees =
      model === undefined ? (isSendReady?.() ?? true) : countOf(part, condensed(model)) === wanted;
    if (agrees) return true;
  }
  return false;
}

/** The answer, or undefined when it does not come: then the box is all that one can go by. */
function inTime(answer: Promise<string | undefined>): Promise<string | undefined> {
  return Promise.race([answer.catch(() => undefined), pause(patienceMs).then(() => undefined)]);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
