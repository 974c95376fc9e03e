/** @jsxImportSource react */
import type { Post } from '../feed/types';
import { analyticsOf } from '../parts/address';
import { grouped } from '../labels/numbers';
import { useWords } from '../site';

/** How often an own post was shown, with the way to its other figures. */
export function AnalyticsEntry({ post, views }: { post: Post; views: number }) {
  const words = useWords();
  const number = grouped(views, words.language);
  return (
    <div className="content-analytics-entry-point">
      <a className="ca-entry-point" href={analyticsOf(post.activityId)}>
        <span className="ca-entry-point__num-views">
          <strong>{number}</strong>
          {words.impressions(views).slice(number.length)}
        </span>
        <span className="ca-entry-point__view-analytics">{words.analytics}</span>
      </a>
    </div>
  );
}
