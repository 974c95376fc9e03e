import { z } from 'zod';
import { highestCount, metricNames } from './limits';

/**
 * The counts that a page can tell of a post. `comments` are replies on X, `saves` are bookmarks
 * on X, `views` are impressions on LinkedIn.
 */
export const Metric = z.enum(metricNames);
export type Metric = z.infer<typeof Metric>;

export const Count = z.number().int().min(0).max(highestCount);

/** A key is absent when the page does not tell. Absent is never 0. */
export const Metrics = z.object({
  likes: Count.optional(),
  comments: Count.optional(),
  reposts: Count.optional(),
  saves: Count.optional(),
  views: Count.optional(),
});
export type Metrics = z.infer<typeof Metrics>;
