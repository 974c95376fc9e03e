import { i18n } from '#i18n';
import { Figure } from '@/components/ui/Figure';
import { useFormat } from '@/components/ui/format-context';
import { noonOf } from '@/components/ui/moment';
import type { Format } from '@/lib/format';
import type { Seen } from './popup-state';

/** How much was seen at all, of any author. */
export function PostsSeen({ seen, now }: { seen: Seen | undefined; now: number }) {
  const format = useFormat();
  return (
    <Figure
      name="posts-seen"
      label={i18n.t('seen.label')}
      level={2}
      loading={seen === undefined}
      value={seen && format.number(seen.posts)}
      note={seen && words(seen, now, format)}
      how={<p>{i18n.t('seen.how')}</p>}
    />
  );
}

function words({ posts, comments, since }: Seen, now: number, format: Format): string {
  if (since === undefined || posts + comments === 0) return i18n.t('seen.nothing');
  const day = i18n.t('moment.date', [format.date(noonOf(since), now)]);
  return i18n.t('seen.comments', format.plural(comments), [format.number(comments), day]);
}
