import { aborted } from '@/lib/aborted';
import { sendMessage } from '@/lib/messages';
import type { Platform } from '@/lib/model/platform';
import { withPatience } from '@/lib/with-patience';

/** While the disk is full, or the database blocked, it is asked again this often. */
const troublePauseMs = 60_000;

/**
 * Asks the background whether this site may be read, and again when no answer comes (the worker may
 * be starting, or may have died with the question) or when nothing can be stored just now.
 *
 * @returns whether to draw too; undefined when it may not be read, or ended before an answer came
 */
export async function mayStart(
  platform: Platform,
  { alive, signal }: { alive(): boolean; signal: AbortSignal },
): Promise<{ draw: boolean } | undefined> {
  for (let pause = 500; alive(); pause = Math.min(pause * 2, 30_000)) {
    try {
      const answer = await withPatience(sendMessage('start', { platform }));
      if (answer.run) return alive() ? answer : undefined;
      if (answer.why === 'off') return undefined;
      await pauseOf(troublePauseMs, signal);
    } catch {
      await pauseOf(pause, signal);
    }
  }
  return undefined;
}

async function pauseOf(ms: number, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), ms);
  await aborted(AbortSignal.any([signal, over.signal]));
  clearTimeout(timer);
}
