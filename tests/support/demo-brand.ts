import type { Platform } from '@/lib/model/platform';
import type { Launched } from './launched';
import { setPlatformModes } from './platform-modes';
import { waitUntil } from './wait-until';

/** The brand that the playground's feeds are made around. */
export const demoBrand = {
  name: 'Maison Lumen',
  handle: 'maison_lumen',
  accounts: {
    x: '@maison_lumen',
    linkedin: 'https://www.linkedin.com/company/maison-lumen/posts/',
    instagram: '@maison.lumen',
  },
} as const;

/** Sets the demo brand up by filling the form of the options page, as a person does. */
export async function setUpDemoBrand(
  launched: Launched,
  platforms: readonly Platform[] = ['x'],
): Promise<void> {
  const page = await launched.extensionPage('options.html');
  // LinkedIn waits for the person to choose: whoever sets the brand up there has chosen.
  if (platforms.includes('linkedin')) await setPlatformModes(page, { linkedin: 'overlay' });
  await page.waitForSelector('form button[type="submit"]');
  await page.type('[name="name"]', demoBrand.name);
  for (const platform of platforms) {
    await page.type(`[name="${platform}"]`, demoBrand.accounts[platform]);
  }
  await page.click('form button[type="submit"]');
  await waitUntil('the options page to say that the brand is saved', () =>
    page.evaluate(() => {
      const says = document.querySelector('form [role="status"]');
      return (says?.textContent ?? '').trim() !== '';
    }),
  );
  await page.close();
}
