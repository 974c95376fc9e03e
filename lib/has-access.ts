import { browser } from 'wxt/browser';
import type { Platform } from './model/platform';
import { platforms } from './platforms/registry';

/** Whether the browser grants us a site at this moment; a person can withdraw it there. */
export async function hasAccess(platform: Platform): Promise<boolean> {
  const adapter = platforms.find(({ id }) => id === platform);
  return adapter !== undefined && browser.permissions.contains({ origins: [...adapter.origins] });
}
