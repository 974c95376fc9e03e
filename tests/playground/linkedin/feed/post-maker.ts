import type { Random } from '../../feed/random';
import type { Saying } from '../../feed/texts/saying';
import { brand, viewer, type Cast } from './authors';
import { idAt } from './ids';
import { makeComments } from './make-comments';
import type { Counts, Path, Post, ReactionKind } from './types';

const hour = 3_600_000;
const day = 24 * hour;

/** What is already decided of a post; the rest is made up. */
export type Draft = Saying &
  Pick<Post, 'author' | 'publishedAt'> &
  Partial<Pick<Post, 'kind' | 'scheduled' | 'ad' | 'edited' | 'quotedId' | 'media' | 'closed'>>;

export interface PostMaker {
  posts: Map<string, Post>;
  make(draft: Draft): Post;
}

const kinds: readonly ReactionKind[] = [
  'like',
  'empathy',
  'praise',
  'support',
  'interest',
  'entertainment',
];

/** Made-up reactions that fit the authorʼs following: most posts are small, a few are not. */
function makeCounts(random: Random, followers: number, own: boolean, comments: number): Counts {
  const scale = Math.sqrt(followers) * (random.chance(0.05) ? 40 : 1);
  const likes = Math.floor(scale * random.next() ** 2);
  const reposts = random.chance(0.5) ? Math.floor(likes * random.next() * 0.2) : 0;
  const views = likes * random.int(12, 90) + random.int(40, 1500);
  return { likes, comments, reposts, ...(own ? { views } : {}) };
}

export function createPostMaker(random: Random, now: number, cast: Cast): PostMaker {
  const posts = new Map<string, Post>();
  const low = () => random.int(0, 2 ** 22 - 1);

  const make = (draft: Draft): Post => {
    const { author, publishedAt, kind = 'activity', scheduled } = draft;
    const activityId = idAt(publishedAt, low());
    // What is uploaded gets its id when that begins, a scheduled post when it is written.
    const early = scheduled ? random.int(3 * day, 9 * day) : random.int(100, 26_000);
    const id = kind === 'activity' ? activityId : idAt(publishedAt - early, low());
    const own = author === brand || author === viewer;
    const size = draft.closed === 'everybody' ? 0 : commentCount(own, draft.ad ?? false);
    const people: Path[] = cast.people;
    const comments = makeComments({ random, now, people, author, publishedAt }, size);
    const followers = cast.authors.get(author)?.followers ?? 0;
    const counts = makeCounts(random, followers, own, size);
    // Of a long conversation the page shows the beginning only.
    if (size > 0 && random.chance(0.15)) counts.comments += Math.ceil(counts.likes / 3);
    const liked = random.chance(0.08);
    if (liked) counts.likes += 1;
    const proof = random.pick(people.filter((path) => path !== author));
    const post: Post = {
      ...draft,
      kind,
      id,
      activityId,
      counts,
      comments,
      liked,
      reactions: counts.likes === 0 ? [] : someKinds(counts.likes),
      ...(counts.likes > 0 && random.chance(0.35) ? { proof } : {}),
    };
    posts.set(id, post);
    return post;
  };

  const commentCount = (own: boolean, ad: boolean): number => {
    if (own) return random.int(2, 9);
    return !ad && random.chance(0.45) ? random.int(1, 6) : 0;
  };
  const someKinds = (likes: number): ReactionKind[] => {
    const size = Math.min(likes, random.int(1, 3));
    const chosen = new Set<ReactionKind>(['like']);
    while (chosen.size < size) chosen.add(random.pick(kinds));
    return [...chosen];
  };
  return { posts, make };
}
