import type { TraceEvent } from './trace';

/**
 * The tasks of a trace in which a script of the extension runs, in ms each. An event that lies
 * within another one of ours is a part of it and does not count twice.
 */
export function ourScripts(events: readonly TraceEvent[], extensionId: string): number[] {
  const ours = events
    .filter(({ args }) => args.data?.url?.startsWith(`chrome-extension://${extensionId}/`))
    .toSorted((a, b) => a.ts - b.ts);
  const ends = new Map<string, number>();
  return ours.flatMap(({ pid, tid, ts, dur }) => {
    const thread = `${pid} ${tid}`;
    const isWithin = ts < (ends.get(thread) ?? 0);
    if (!isWithin) ends.set(thread, ts + dur);
    return isWithin ? [] : [dur / 1000];
  });
}

/** The longest of them, in ms. */
export function longestOfOurs(events: readonly TraceEvent[], extensionId: string): number {
  return Math.max(0, ...ourScripts(events, extensionId));
}
