import { sendMessage } from '@/lib/messages';
import type { Platform } from '@/lib/model/platform';

/**
 * Asks the background whether this site may be read, and again when no answer comes: the worker
 * may be starting, or may have died with the question.
 *
 * @returns false when it may not, or when the script ended before an answer came
 */
export async function mayStart(
  platform: Platform,
  { alive, signal }: { alive(): boolean; signal: AbortSignal },
): Promise<boolean> {
  for (let pause = 500; alive(); pause = Math.min(pause * 2, 30_000)) {
    try {
      return (await sendMessage('start', { platform })).run && alive();
    } catch {
      await pauseOf(pause, signal);
    }
  }
  return false;
}

function pauseOf(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
