/** @jsxImportSource react */
import { age, datetimeAttribute, dayOf, fullDate } from '../labels/times';
import { useSite } from '../site';

/** When something was published: how long ago, or the day. */
export function Time({ at, as = 'age' }: { at: number; as?: 'age' | 'day' }) {
  const { feed, settings } = useSite();
  return (
    <time dateTime={datetimeAttribute(at)} title={fullDate(at, settings.words)}>
      {as === 'age' ? age(at, feed.now, settings.words) : dayOf(at, feed.now, settings.words)}
    </time>
  );
}
