/** @jsxImportSource react */
import type { Post } from '../feed/types';
import { useUuid } from '../mint';
import { analyticsOf } from '../parts/address';
import { useWords } from '../site';
import { cx } from './classes';

/** How often an own post was shown; nobody else gets to see this. */
export function Impressions({ post, views }: { post: Post; views: number }) {
  const words = useWords();
  const uuid = useUuid();
  return (
    <div className={cx('impressions row inset')} componentkey={uuid}>
      <p className={cx('small grow')}>{words.impressions(views)}</p>
      <a className={cx('link')} href={analyticsOf(post.activityId)}>
        <p>{words.analytics}</p>
      </a>
    </div>
  );
}
