/** @jsxImportSource react */
import type { FeedItem } from '../feed/types';
import { useUuid } from '../mint';
import { useNear } from '../parts/use-near';
import { Card, type FeedType } from './Card';
import { cx } from './classes';
import { CourseCard, JobsCard } from './OtherCards';

interface ListedProps {
  item: FeedItem;
  feedType: FeedType;
  /** Among the first, which are in the page from the beginning. */
  first: boolean;
}

function Listed({ item, feedType, first }: ListedProps) {
  const uuid = useUuid();
  const { place, near, height } = useNear<HTMLDivElement>(420, first);
  const prefix = feedType === 'MAIN_FEED_RELEVANCE' ? 'update-card-focus' : 'expanded';
  return (
    <div data-lazy-mount-id={uuid} className={cx('contents')}>
      <div className={cx('contents')} data-display-contents="true">
        <div ref={place} style={height === undefined ? {} : { height }}>
          {near && item.type === 'post' && (
            <Card id={item.postId} header={item.header} feedType={feedType} prefix={prefix} />
          )}
          {near && item.type === 'course' && <CourseCard id={item.id} />}
          {near && item.type === 'jobs' && <JobsCard ids={item.ids} />}
        </div>
      </div>
    </div>
  );
}

/** The cards of a list; those far off screen are taken out and made anew when they come back. */
export function FeedList({ items, feedType }: { items: readonly FeedItem[]; feedType: FeedType }) {
  return items.map((item, index) => (
    <Listed
      key={item.type === 'post' ? item.postId : index}
      item={item}
      feedType={feedType}
      first={index < 2}
    />
  ));
}
