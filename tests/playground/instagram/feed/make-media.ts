import type { Random } from '../../feed/random';
import { mediaIdAt } from './media-id';
import { privateCode, shortcodeOf } from './shortcode';
import type { Account, Post } from './types';

/** What is already decided of a post; the rest is made up. */
export type Draft = Pick<Post, 'author' | 'caption' | 'lang' | 'publishedAt'> &
  Partial<Pick<Post, 'coauthors' | 'kind' | 'ad' | 'commentsLimited' | 'comments'>>;

/** Numbers that fit the authorʼs following: most posts are small, a few are not. */
function makeNumbers(random: Random, followers: number) {
  const warmth = random.chance(0.05) ? 6 : 1;
  const likes = Math.max(1, Math.floor(followers * warmth * (0.012 + 0.09 * random.next() ** 2.5)));
  return { likes, comments: Math.floor(likes * random.next() * 0.09) };
}

function kindOf(random: Random): Post['kind'] {
  const dice = random.next();
  if (dice < 0.5) return 'photo';
  return dice < 0.78 ? 'carousel' : 'reel';
}

/** A post with its id, code and numbers. */
export function makeMedia(random: Random, author: Account, draft: Draft): Post {
  const publishedAt = Math.floor(draft.publishedAt / 1000) * 1000;
  const id = mediaIdAt(publishedAt + random.int(0, 999), random.int(0, 2 ** 23 - 1));
  const code = author.private ? privateCode(id, () => random.int(0, 63)) : shortcodeOf(id);
  const numbers = makeNumbers(random, author.followers);
  const kind = draft.kind ?? kindOf(random);
  const hidden = !draft.ad && random.chance(0.08);
  // What real pages were seen to carry in place of a hidden number.
  const likesInData = hidden ? random.pick([3, -1, numbers.likes]) : numbers.likes;
  return {
    ...numbers,
    ...draft,
    publishedAt,
    id,
    code,
    kind,
    coauthors: draft.coauthors ?? [],
    slides: kind === 'carousel' ? random.int(2, 8) : 1,
    likesInData,
    ...(hidden ? { likesHidden: true as const } : {}),
    ...(kind === 'reel' ? { plays: numbers.likes * random.int(8, 90) } : {}),
    ...(random.chance(0.12) ? { location: random.pick(['Lyon, France', 'Nantes', 'London']) } : {}),
    viewer: { liked: random.chance(0.08), saved: random.chance(0.04) },
  };
}
