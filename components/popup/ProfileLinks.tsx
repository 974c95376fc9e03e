import { i18n } from '#i18n';
import type { Profile } from '@/lib/profile';
import { ProfileLink } from './ProfileLink';

/** The way to profiles, where posts and followers are read. */
export function ProfileLinks({ profiles }: { profiles: readonly Profile[] }) {
  return (
    <ul class="profile-links">
      {profiles.map((profile) => (
        <li key={profile.key}>
          <ProfileLink profile={profile}>
            {i18n.t('popup.openProfile', [profile.shown, i18n.t(`platform.${profile.platform}`)])}
          </ProfileLink>
        </li>
      ))}
    </ul>
  );
}
