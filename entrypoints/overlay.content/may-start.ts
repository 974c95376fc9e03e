import { sendMessage } from '@/lib/messages';
import type { Platform } from '@/lib/model/platform';
import { withPatience } from '@/lib/with-patience';

/** While the disk is full, or the database blocked, it is asked again this often. */
const troublePauseMs = 60_000;

/**
 * Asks the background whether this site may be read, and again when no answer comes (the worker may
 * be starting, or may have died with the question) or when nothing can be stored just now.
 *
 * @returns false when it may not, or when the script ended before an answer came
 */
export async function mayStart(
  platform: Platform,
  { alive, signal }: { alive(): boolean; signal: AbortSignal },
): Promise<boolean> {
  for (let pause = 500; alive(); pause = Math.min(pause * 2, 30_000)) {
    try {
      const answer = await withPatience(sendMessage('start', { platform }));
      if (answer.run || answer.why === 'off') return answer.run && alive();
      await pauseOf(troublePauseMs, signal);
    } catch {
      await pauseOf(pause, signal);
    }
  }
  return false;
}

function pauseOf(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
