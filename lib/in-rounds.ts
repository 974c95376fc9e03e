import { aborted } from './aborted';
import { onSettingChange, type SettingChanges } from './on-setting-change';

/**
 * Does `work` anew whenever a setting that it depends on has changed. A round lasts until then, also
 * when its work is done before.
 *
 * One listener hears all the changes. With one for each round, a browser that is just being told that
 * the last has gone and the next has come would send a change to neither.
 *
 * @param work ends with the signal that it is given
 * @returns when `signal` is aborted
 */
export async function inRounds(
  work: (round: AbortSignal) => Promise<void>,
  concerns: (changes: SettingChanges) => boolean,
  { signal }: { signal: AbortSignal },
): Promise<void> {
  let changed = new AbortController();
  onSettingChange(concerns, () => changed.abort(), { signal });
  while (!signal.aborted) {
    changed = new AbortController();
    const round = AbortSignal.any([signal, changed.signal]);
    await work(round);
    await aborted(round);
  }
}
