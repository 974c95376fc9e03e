import { accountKey } from './model/account-key';
import type { BrandAccount } from './model/brand';
import type { AccountKey } from './model/keys';
import type { Platform } from './model/platform';
import { isAccountPage, pageOf } from './platforms/pages';

/** What our own pages need to know of a site; adapters have it. */
export interface Site {
  id: Platform;
  /** Match patterns of its pages. */
  origins: readonly string[];
  /** Address of a profile, with `{handle}`. */
  profileUrl: string;
  /** Its pages, and which of them tell how many follow an account: see `PlatformAdapter`. */
  pages: Readonly<Record<string, RegExp>>;
  accountPages: readonly string[];
}

/** An account as our pages show it. */
export interface Profile {
  key: AccountKey;
  platform: Platform;
  /** The handle as people write it: `@maison_lumen`, or the path that it is: `in/jane-doe`. */
  shown: string;
  url: string;
  /** False where we cannot read how many follow it: to open it would not help. */
  tellsFollowers: boolean;
}

/** The profiles behind accounts, in their order; without those of sites that are not in `sites`. */
export function profilesOf(
  accounts: readonly BrandAccount[],
  sites: readonly Omit<Site, 'origins'>[],
): Profile[] {
  return accounts.flatMap(({ platform, handle }) => {
    const site = sites.find(({ id }) => id === platform);
    if (!site) return [];
    const path = handle.split('/').map(encodeURIComponent).join('/');
    const url = site.profileUrl.replace('{handle}', () => path);
    return [
      {
        key: accountKey(platform, handle),
        platform,
        shown: shownHandle(handle),
        url,
        tellsFollowers: isAccountPage(pageOf(url, site), site),
      },
    ];
  });
}

/** A handle as people write it: with @ where it is a name, as it stands where it is a path. */
export function shownHandle(handle: string): string {
  return handle.includes('/') ? handle : `@${handle}`;
}
