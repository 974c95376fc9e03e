import type { Random } from '../../feed/random';
import { brandReplies, followUps, replies } from '../../feed/texts/replies';
import type { Saying } from '../../feed/texts/saying';
import { writeText } from '../../feed/write-text';
import { brandHandle } from './accounts';
import type { Comment, Post } from './types';

/** Comments and replies that a page lists at most, however many there are. */
export const mostListed = 36;

function commentId(random: Random): string {
  const rest = String(random.int(0, 999_999_999_999_999)).padStart(15, '0');
  return `1${random.pick(['7', '8'])}${rest}`;
}

/**
 * What stands under a post: as many comments and replies as its number says, at most 36. They are
 * ordered as the page orders them, which is by no simple rule.
 */
export function makeComments(
  random: Random,
  post: Post,
  people: readonly string[],
  now: number,
): Comment[] {
  const write = (author: string, sayings: readonly Saying[], after: number): Comment => ({
    id: commentId(random),
    author,
    text: writeText(sayings, random).text,
    publishedAt:
      Math.floor((after + 1000 + random.next() ** 3 * Math.max(0, now - 5000 - after)) / 1000) *
      1000,
    likes: random.chance(0.4) ? 0 : Math.floor(1 + post.likes * 0.2 * random.next() ** 6),
    replies: [],
  });
  /** The author of the post answers, and the one who asked may go on. */
  const goOn = (comment: Comment, most: number) => {
    const brand = post.author === brandHandle;
    if (most < 1 || !random.chance(brand ? 0.4 : 0.2)) return;
    const answer = write(post.author, brand ? brandReplies : followUps, comment.publishedAt);
    comment.replies.push({ ...answer, text: `@${comment.author} ${answer.text}` });
    if (most < 2 || !random.chance(0.3)) return;
    const more = write(comment.author, followUps, answer.publishedAt);
    comment.replies.push({ ...more, text: `@${post.author} ${more.text}` });
  };

  const others = people.filter((handle) => handle !== post.author);
  const size = Math.min(post.comments, mostListed);
  const made: Comment[] = [];
  for (let listed = 0; listed < size; listed += 1 + (made.at(-1)?.replies.length ?? 0)) {
    const comment = write(random.pick(others), replies, post.publishedAt);
    made.push(comment);
    goOn(comment, size - listed - 1);
  }
  return made;
}
