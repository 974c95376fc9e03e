import type { Page } from 'puppeteer-core';

/** An event of a browserʼs trace that has a duration. Times are in µs. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur: number;
  /** The part of `dur` in which the thread had a processor. */
  tdur: number;
  args: { data?: { url?: string } };
}

/** Records what the browser does meanwhile. */
export async function trace(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await work();
  const recorded = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(recorded)) as {
    traceEvents: TraceEvent[];
  };
  return traceEvents.filter(({ ph }) => ph === 'X');
}
