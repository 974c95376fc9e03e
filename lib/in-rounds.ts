import { aborted } from './aborted';
import { onSettingChange, type SettingChanges } from './on-setting-change';

/**
 * Does `work` anew whenever a setting that it depends on has changed. A round lasts until then, also
 * when its work is done before; no change is missed between two rounds, because each begins by
 * listening.
 *
 * @param work ends with the signal that it is given
 * @returns when `signal` is aborted
 */
export async function inRounds(
  work: (round: AbortSignal) => Promise<void>,
  concerns: (changes: SettingChanges) => boolean,
  { signal }: { signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    const changed = new AbortController();
    const round = AbortSignal.any([signal, changed.signal]);
    onSettingChange(concerns, () => changed.abort(), { signal: round });
    await work(round);
    await aborted(round);
  }
}
