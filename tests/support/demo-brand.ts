import type { Launched } from './launched';
import { waitUntil } from './wait-until';

/** The brand that the playground's feed is made around. */
export const demoBrand = { name: 'Maison Lumen', handle: 'maison_lumen' } as const;

/** Sets the demo brand up by filling the form of the options page, as a person does. */
export async function setUpDemoBrand(launched: Launched): Promise<void> {
  const page = await launched.extensionPage('options.html');
  await page.waitForSelector('form button[type="submit"]');
  await page.type('input[name="name"]', demoBrand.name);
  await page.type('input[name="x"]', `@${demoBrand.handle}`);
  await page.click('form button[type="submit"]');
  await waitUntil('the options page to say that the brand is saved', () =>
    page.evaluate(() => {
      const says = document.querySelector('form [role="status"]');
      return (says?.textContent ?? '').trim() !== '';
    }),
  );
  await page.close();
}
