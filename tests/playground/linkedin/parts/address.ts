import type { Path } from '../feed/types';

const origin = 'https://www.linkedin.com';

/** Links to persons go to their profile, those to companies from posts to the posts tab. */
export function addressOf(path: Path): string {
  return path.startsWith('company/') ? `${origin}/${path}/posts/` : `${origin}/${path}/`;
}

/** Where the figures of an own post are. */
export function analyticsOf(activityId: string): string {
  return `${origin}/analytics/post-summary/urn:li:activity:${activityId}/`;
}

/** Many links of the site do something else when clicked, and say that they lead here. */
export const nowhere = `${origin}/feed/`;
