import { i18n } from '#i18n';
import type { Format } from '@/lib/format';
import type { Badge as Figures } from '@/lib/metrics/badge';
import { gainOf } from './gain-of';

interface Props {
  figures: Figures;
  format: Format;
  now: number;
}

/** How the figures of a badge come about: the formula with its numbers, and since when. */
export function BadgeDetails({ figures, format, now }: Props) {
  const { rate, interactions, followers, followersEstimated, change } = figures;
  const gain = gainOf(figures);
  return (
    <>
      <p class="title">{i18n.t('badge.title')}</p>
      {interactions === undefined ? (
        <p>{i18n.t('badge.unknownCounts')}</p>
      ) : rate === undefined || followers === undefined ? (
        <p>{i18n.t('badge.unknownFollowers', [format.number(interactions)])}</p>
      ) : (
        <p>
          {i18n.t('badge.rate', [
            format.rate(rate),
            format.number(interactions),
            format.number(followers),
          ])}
        </p>
      )}
      {followersEstimated === true && <p class="aside">{i18n.t('badge.estimated')}</p>}
      {change === undefined ? (
        <p class="aside">{i18n.t('badge.firstLook')}</p>
      ) : (
        gain !== undefined && (
          <p>{i18n.t('badge.since', [format.moment(change.since, now), format.signed(gain)])}</p>
        )
      )}
    </>
  );
}
