import { accountKey } from './model/account-key';
import type { BrandAccount } from './model/brand';
import type { AccountKey } from './model/keys';
import type { Platform } from './model/platform';

/** What our own pages need to know of a site; adapters have it. */
export interface Site {
  id: Platform;
  /** Match patterns of its pages. */
  origins: readonly string[];
  /** Address of a profile, with `{handle}`. */
  profileUrl: string;
}

/** An account as our pages show it. */
export interface Profile {
  key: AccountKey;
  platform: Platform;
  /** The handle as people write it: `@maison_lumen`, or the path that it is: `in/jane-doe`. */
  shown: string;
  url: string;
}

/** The profiles behind accounts, in their order; without those of sites that are not in `sites`. */
export function profilesOf(
  accounts: readonly BrandAccount[],
  sites: readonly Pick<Site, 'id' | 'profileUrl'>[],
): Profile[] {
  return accounts.flatMap(({ platform, handle }) => {
    const site = sites.find(({ id }) => id === platform);
    if (!site) return [];
    const path = handle.split('/').map(encodeURIComponent).join('/');
    const url = site.profileUrl.replace('{handle}', () => path);
    return [{ key: accountKey(platform, handle), platform, shown: shownHandle(handle), url }];
  });
}

/** A handle as people write it: with @ where it is a name, as it stands where it is a path. */
export function shownHandle(handle: string): string {
  return handle.includes('/') ? handle : `@${handle}`;
}
