import { sendMessage, type StartAnswer } from '@/lib/messages';
import { pauseOf } from '@/lib/pause';
import { withPatience } from '@/lib/with-patience';

/** While the disk is full, or the database blocked, it is asked again this often. */
const troublePauseMs = 60_000;

/**
 * Asks the background whether this page may be read, and again when no answer comes (the worker may
 * be starting, or may have died with the question) or when nothing can be stored just now.
 *
 * @returns the answer, also when it is a no; undefined when the script ended before one came
 */
export async function mayStart({
  alive,
  signal,
}: {
  alive(): boolean;
  signal: AbortSignal;
}): Promise<StartAnswer | undefined> {
  for (let pause = 500; alive(); pause = Math.min(pause * 2, 30_000)) {
    try {
      const answer = await withPatience(sendMessage('start'));
      if (answer.run || answer.why === 'off') return alive() ? answer : undefined;
      await pauseOf(troublePauseMs, signal);
    } catch {
      await pauseOf(pause, signal);
    }
  }
  return undefined;
}
