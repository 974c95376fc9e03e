import type { Profile } from '@/lib/profile';
import { ProfileLink } from './ProfileLink';

/** The brandʼs handles on the site that is shown, each the way to its profile. */
export function Handles({ profiles }: { profiles: readonly Profile[] }) {
  return (
    <p class="aside handles">
      {profiles.map((profile) => (
        <ProfileLink key={profile.key} profile={profile}>
          {profile.shown}
        </ProfileLink>
      ))}
    </p>
  );
}
