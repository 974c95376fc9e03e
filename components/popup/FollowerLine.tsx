import { i18n } from '#i18n';
import type { Summary } from '@/lib/metrics/week';
import { accountKey } from '@/lib/model/account-key';
import type { Brand } from '@/lib/model/brand';
import { Followers } from './Followers';
import { handlesOnX } from './handles-on-x';
import { ProfileLink } from './ProfileLink';

interface Props {
  brand: Brand;
  /** Undefined while it is read: the place of the line is kept. */
  summary: Summary | undefined;
  now: number;
}

/** How many follow the brand, or whose profile is to be opened to tell the total; else no line. */
export function FollowerLine({ brand, summary, now }: Props) {
  if (!summary) return <p class="aside" />;
  if (summary.followers) {
    return (
      <p class="aside">
        <Followers {...summary.followers} now={now} />
      </p>
    );
  }
  const uncounted = handlesOnX(brand).find((on) => accountKey('x', on) === summary.uncounted);
  return uncounted === undefined ? null : <Incomplete handle={uncounted} />;
}

function Incomplete({ handle }: { handle: string }) {
  const [before, after] = i18n.t('popup.followersIncomplete', [handle]).split(`@${handle}`);
  return (
    <p class="aside">
      {before}
      <ProfileLink handle={handle}>@{handle}</ProfileLink>
      {after}
    </p>
  );
}
