import { i18n } from '#i18n';
import type { Brand } from '@/lib/model/brand';
import { handlesOnX } from './handles-on-x';
import { ProfileLink } from './ProfileLink';

/** The way to the brandʼs profiles, where posts and followers are read. */
export function ProfileLinks({ brand }: { brand: Brand }) {
  return (
    <ul class="profile-links">
      {handlesOnX(brand).map((handle) => (
        <li key={handle}>
          <ProfileLink handle={handle}>{i18n.t('popup.openProfile', [handle])}</ProfileLink>
        </li>
      ))}
    </ul>
  );
}
