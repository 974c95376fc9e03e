import type { Platform } from './model/platform';
import { platformOf } from './platforms/registry';

/**
 * What a page said, without its address if that is none of the site's: it will be opened from our
 * pages one day, and a page must not decide where that leads.
 */
export function withSiteUrl<T extends { platform: Platform; url?: string | undefined }>(
  told: T,
): T {
  if (told.url === undefined || platformOf(told.url)?.id === told.platform) return told;
  const { url: _foreign, ...rest } = told;
  // Only an optional key was taken out.
  return rest as T;
}
