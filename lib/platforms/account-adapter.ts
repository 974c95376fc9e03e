import type { CountPlace, JsonPath, Places, Selectors } from './types';

/** How the profile that a page displays is read. */
export interface AccountAdapter {
  /** On screen while a profile is displayed. */
  root: Selectors;
  /** The handle as the header shows it: it must agree with the URL. */
  handle: Places;
  name?: Places;
  /** Exact numbers in a JSON block of the page, only if its handle agrees with the URL. */
  block?: {
    at: Selectors;
    handle: JsonPath;
    nativeId: JsonPath;
    counts: Record<AccountCount, JsonPath>;
  };
  /** Numbers on the page; `{handle}` is filled in. Exact ones come first. */
  counts: Partial<Record<AccountCount, readonly CountPlace[]>>;
}
export type AccountCount = 'followers' | 'following' | 'posts';
