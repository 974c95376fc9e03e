import { condensed } from './plain-text';

/** A late editor writes within 150 ms: to ask another before would be to have the text twice. */
const patienceMs = 250;

/** So many frames more in which a text must stay that an editor may still take back. */
const stayFrames = 2;

/**
 * Waits for what becomes of a box after a text was given to it.
 *
 * @param read all the text of the box, again and again
 * @param isThere whether all is as it should be; told all the text, condensed
 * @returns `unchanged` when nothing came, `changed` when something else did, `undone` when the box is
 * as it was, but was not all the time
 */
export async function landed(
  read: () => string,
  before: string,
  isThere: (now: string) => boolean,
): Promise<'landed' | 'unchanged' | 'changed' | 'undone'> {
  const deadline = performance.now() + patienceMs;
  let stayed = 0;
  let hasChanged = false;
  let now = before;
  do {
    await frame();
    now = condensed(read());
    hasChanged ||= now !== before;
    stayed = isThere(now) ? stayed + 1 : 0;
    if (stayed > stayFrames) return 'landed';
  } while (stayed > 0 || performance.now() < deadline);
  if (now !== before) return 'changed';
  return hasChanged ? 'undone' : 'unchanged';
}

/** The next frame; in a tab that is not drawn, a moment. */
export function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, 50);
  });
}
