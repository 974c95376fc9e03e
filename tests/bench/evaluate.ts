import type { Page } from 'puppeteer-core';

/**
 * Runs a script in a page through the debugger, which no Content Security Policy of the page can
 * forbid, and awaits its promise.
 * @returns its value, as JSON can carry it
 * @throws with what it threw
 */
export async function evaluate(page: Page, expression: string): Promise<unknown> {
  const session = await page.createCDPSession();
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (!exceptionDetails) return result.value as unknown;
  throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}
