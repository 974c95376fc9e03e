import { profilesOf, type Profile } from '@/lib/profile';
import type { PopupState } from './popup-state';

/** The profiles of the brand that is shown, on the site that is shown. */
export function profilesShown({ active, platform, sites }: PopupState): Profile[] {
  const accounts = active.value?.accounts ?? [];
  return profilesOf(
    accounts.filter((account) => account.platform === platform.value),
    sites,
  );
}
