import { aborted } from './aborted';

/** Waits so many ms, or until the signal ends. */
export async function pauseOf(ms: number, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), ms);
  await aborted(AbortSignal.any([signal, over.signal]));
  clearTimeout(timer);
}
