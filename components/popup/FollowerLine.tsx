import { i18n } from '#i18n';
import type { Summary } from '@/lib/metrics/week';
import type { Profile } from '@/lib/profile';
import { Followers } from './Followers';
import { ProfileLink } from './ProfileLink';

interface Props {
  profiles: readonly Profile[];
  /** Undefined while it is read: the place of the line is kept. */
  summary: Summary | undefined;
  now: number;
}

/** How many follow the brand, or whose profile is to be opened to tell the total; else no line. */
export function FollowerLine({ profiles, summary, now }: Props) {
  if (!summary) return <p class="aside" />;
  if (summary.followers) {
    return (
      <p class="aside">
        <Followers {...summary.followers} now={now} />
      </p>
    );
  }
  const uncounted = profiles.find(({ key }) => key === summary.uncounted);
  if (!uncounted) return null;
  if (uncounted.tellsFollowers) return <Incomplete profile={uncounted} />;
  return <p class="aside">{i18n.t('popup.followersUnread', [uncounted.shown])}</p>;
}

function Incomplete({ profile }: { profile: Profile }) {
  const [before, after] = i18n.t('popup.followersIncomplete', [profile.shown]).split(profile.shown);
  return (
    <p class="aside">
      {before}
      <ProfileLink profile={profile}>{profile.shown}</ProfileLink>
      {after}
    </p>
  );
}
