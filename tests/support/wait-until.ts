/**
 * Waits until `holds` says true, asking again and again. Puppeteer's own `waitForFunction` compiles
 * a string in the page, which a strict Content Security Policy forbids.
 * @param what for the message: “the figures of the popup”
 * @throws when it does not hold in time
 */
export async function waitUntil(
  what: string,
  holds: () => Promise<boolean>,
  { timeoutMs = 20_000 } = {},
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${timeoutMs / 1000} seconds for ${what}, in vain.`);
}
