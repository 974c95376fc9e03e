import { i18n } from '#i18n';
import { Notice } from '@/components/ui/Notice';
import type { Summary } from '@/lib/metrics/week';
import type { Brand } from '@/lib/model/brand';
import { BestPost } from './BestPost';
import { EngagementRate } from './EngagementRate';
import { Interactions } from './Interactions';
import { ProfileLinks } from './ProfileLinks';

interface Props {
  /** Undefined while it is read: the frame stands, the figures come. */
  summary: Summary | undefined;
  brand: Brand | undefined;
}

/** The last 7 days of the brand against the 7 before; without a post in either, only the way on. */
export function WeekFigures({ summary, brand }: Props) {
  const noPosts = summary?.thisWeek.posts === 0;
  const noFollowers = summary?.thisWeek.noRate === 'no-followers';
  return (
    <section class="week" aria-busy={summary === undefined}>
      <h2>{i18n.t('popup.week')}</h2>
      {noPosts && (
        <Notice title={i18n.t('noPosts.title')}>
          {brand && <ProfileLinks brand={brand} />}
          <p>{i18n.t('noPosts.next')}</p>
        </Notice>
      )}
      {brand && noFollowers && <ProfileLinks brand={brand} />}
      {!(noPosts && summary.lastWeek.posts === 0) && (
        <>
          <Interactions summary={summary} />
          <EngagementRate summary={summary} />
          <BestPost summary={summary} />
        </>
      )}
    </section>
  );
}
