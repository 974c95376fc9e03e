import type { Page } from 'puppeteer-core';
import type { Platform } from '@/lib/model/platform';
import type { PlatformMode } from '@/lib/model/platform-mode';

/**
 * Chooses what the extension does on each site, as the switches in the options do.
 * @param view a page of the extension
 */
export function setPlatformModes(
  view: Page,
  modes: Partial<Record<Platform, PlatformMode>>,
): Promise<void> {
  return view.evaluate((platformModes) => chrome.storage.local.set({ platformModes }), modes);
}
