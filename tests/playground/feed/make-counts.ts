import type { Random } from './random';
import type { Counts } from './types';

const day = 86_400_000;

interface Reach {
  followers: number;
  /** Age of the post in milliseconds. */
  age: number;
  comments: number;
  /** The views of a promoted post are always told: they are what is paid for. */
  promoted: boolean;
}

/** Made-up counts that fit the authorʼs following: most posts are small, a few are not. */
export function makeCounts(random: Random, reach: Reach): Counts {
  const warmth = random.chance(0.04) ? 60 : 1;
  const scale = Math.sqrt(reach.followers) * warmth;
  const floor = reach.followers > 5000 ? 0.15 : 0;
  const likes = Math.floor(scale * (floor + 2.5 * random.next() ** 3));
  const counts: Counts = {
    comments: reach.comments,
    reposts: Math.floor(likes * random.next() * 0.3),
    likes,
    bookmarks: random.chance(0.6) ? Math.floor(likes * random.next() * 0.2) : 0,
  };
  const uncounted = !reach.promoted && reach.age > 60 * day && random.chance(0.06);
  const views = likes * random.int(15, 160) + random.int(3, 900);
  return uncounted ? counts : { ...counts, views };
}
