import { loadPart } from '@/lib/load-part';
import type { Parts } from '@/lib/parts';
import { pauseOf } from '@/lib/pause';

/**
 * Has the reader come, and asks again when it does not: the worker may have died with the question.
 *
 * @returns undefined when the script ended before: also while it came, because a reader that is started
 * after its end would never hear of it
 */
export async function loadReader({
  alive,
  signal,
}: {
  alive(): boolean;
  signal: AbortSignal;
}): Promise<Parts['reader'] | undefined> {
  for (let pause = 500; alive(); pause = Math.min(pause * 2, 30_000)) {
    try {
      const read = await loadPart('reader');
      return alive() ? read : undefined;
    } catch {
      await pauseOf(pause, signal);
    }
  }
  return undefined;
}
