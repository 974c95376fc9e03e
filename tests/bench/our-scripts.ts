import type { TraceEvent } from './trace';

/** A thread of a process, as a trace names it. */
const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

/** Leaves out what lies within another event of the list, in the same thread: it is a part of it. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const ends = new Map<string, number>();
  return events
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter((event) => {
      if (event.ts < (ends.get(threadOf(event)) ?? 0)) return false;
      ends.set(threadOf(event), event.ts + event.dur);
      return true;
    });
}

/** The scripts of the extension that run in pages of the sites. */
const inPages = /^(?:content-scripts\/overlay|reader|drawing|coach)\.js$/;

function isInPage(url: string | undefined, base: string): boolean {
  return url?.startsWith(base) === true && inPages.test(url.slice(base.length));
}

/** The calls of the extension’s scripts in pages; its worker has a process of its own. */
export function ourScripts(events: readonly TraceEvent[], extensionId: string): TraceEvent[] {
  const scripts = `chrome-extension://${extensionId}/`;
  return outermost(events.filter(({ args }) => isInPage(args.data?.url, scripts)));
}

/**
 * All that runs in the pages in which one of ours runs: for pages that have no script. What follows
 * an `await` bears no name in a trace, so this is the only way to have all of ours.
 */
export function scriptsBesideOurs(
  events: readonly TraceEvent[],
  extensionId: string,
): TraceEvent[] {
  const threads = new Set(ourScripts(events, extensionId).map(threadOf));
  const names = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks']);
  return outermost(events.filter((event) => threads.has(threadOf(event)) && names.has(event.name)));
}
