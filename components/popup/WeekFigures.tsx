import { i18n } from '#i18n';
import { Notice } from '@/components/ui/Notice';
import type { Summary } from '@/lib/metrics/week';
import type { Platform } from '@/lib/model/platform';
import type { Profile } from '@/lib/profile';
import { BestPost } from './BestPost';
import { EngagementRate } from './EngagementRate';
import { Interactions } from './Interactions';
import { ProfileLinks } from './ProfileLinks';

interface Props {
  /** Undefined while it is read: the frame stands, the figures come. */
  summary: Summary | undefined;
  /** The site that the figures are of; undefined while nothing is known yet. */
  platform: Platform | undefined;
  /** The brandʼs profiles there. */
  profiles: readonly Profile[];
  /** Whether what is displayed there is read: else to open a profile would help nobody. */
  isRead: boolean;
}

/**
 * The last 7 days of the brand on a site against the 7 before; without a post in either, only the
 * way on.
 */
export function WeekFigures({ summary, platform, profiles, isRead }: Props) {
  const noPosts = summary?.thisWeek.posts === 0;
  const noFollowers = summary?.thisWeek.noRate === 'no-followers';
  return (
    <section class="week" aria-busy={summary === undefined}>
      <h2>
        {platform ? i18n.t('popup.weekOn', [i18n.t(`platform.${platform}`)]) : i18n.t('popup.week')}
      </h2>
      {noPosts && (
        <Notice title={i18n.t('noPosts.title')}>
          {isRead && <ProfileLinks profiles={profiles} />}
          {isRead && <p>{i18n.t('noPosts.next')}</p>}
        </Notice>
      )}
      {isRead && noFollowers && <ProfileLinks profiles={profiles} />}
      {!(noPosts && summary.lastWeek.posts === 0) && (
        <>
          <Interactions summary={summary} platform={platform} />
          <EngagementRate summary={summary} />
          <BestPost summary={summary} />
        </>
      )}
    </section>
  );
}
