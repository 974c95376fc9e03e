import type { CDPSession, Page } from 'puppeteer-core';
import type { LaunchedChromium } from './launched';

/**
 * Sets the clock of a page, of the extension’s script in it and of the extension’s worker to an
 * instant; from there on it runs at its usual pace. Call it before the page is opened.
 *
 * No switch of Chromium’s reaches the world that a content script lives in. The debugger does: it
 * stops before the first statement of each script, and there the `Date` of that world is replaced.
 * @param instant epoch ms
 */
export async function setClock(
  launched: LaunchedChromium,
  page: Page,
  instant: number,
): Promise<void> {
  const script = clockScript(instant);
  await page.evaluateOnNewDocument(script);
  await (await launched.worker()).evaluate(script);
  await setContentScriptClock(await page.createCDPSession(), launched.extensionId, script);
}

async function setContentScriptClock(
  session: CDPSession,
  extensionId: string,
  script: string,
): Promise<void> {
  const replaceDate = async (callFrameId: string | undefined) => {
    if (callFrameId)
      await session.send('Debugger.evaluateOnCallFrame', { callFrameId, expression: script });
    await session.send('Debugger.resume');
  };
  session.on('Debugger.paused', ({ callFrames }) => {
    // A page that is left in this very moment takes its session with it: nothing is left to set.
    replaceDate(callFrames[0]?.callFrameId).catch(() => undefined);
  });
  await session.send('Debugger.enable');
  await session.send('Debugger.setBreakpointByUrl', {
    urlRegex: `^chrome-extension://${extensionId}/`,
    lineNumber: 0,
    columnNumber: 0,
  });
}

/**
 * Sets the clock of one page of the extension, or of a page without it. Call it before the page is
 * opened.
 * @param instant epoch ms
 */
export async function setPageClock(page: Page, instant: number): Promise<void> {
  await page.evaluateOnNewDocument(clockScript(instant));
}

/** Replaces `Date` by one that was started at `instant`. A second run sets it anew. */
function clockScript(instant: number): string {
  return `(() => {
    const Real = globalThis.Date.real ?? Date;
    const ahead = ${instant} - Real.now();
    const now = () => Real.now() + ahead;
    globalThis.Date = new Proxy(Real, {
      construct: (date, args, target) =>
        Reflect.construct(date, args.length > 0 ? args : [now()], target === globalThis.Date ? date : target),
      apply: (date) => new date(now()).toString(),
      get: (date, key) => (key === 'now' ? now : key === 'real' ? Real : Reflect.get(date, key)),
    });
  })()`;
}
