import { i18n } from '#i18n';
import { useFormat } from '@/components/ui/format-context';
import { moment } from '@/components/ui/moment';
import type { LatestFollowers } from '@/lib/metrics/latest-followers';

type Props = LatestFollowers & { now: number };

/** How many follow the brand, and when that was read: a rate is only as fresh as this. */
export function Followers({ count, takenAt, rounded, now }: Props) {
  const format = useFormat();
  const values: [string, string] = [format.number(count), moment(takenAt, now, format)];
  return (
    <>
      {rounded
        ? i18n.t('popup.followersRounded', values)
        : i18n.t('popup.followers', format.plural(count), values)}
    </>
  );
}
