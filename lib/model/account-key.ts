import type { AccountKey } from './keys';
import type { Platform } from './platform';

/** The key of an account: handles are not case-sensitive on any of the sites. */
export function accountKey(platform: Platform, handle: string): AccountKey {
  return `${platform}:${handle.toLowerCase()}`;
}
