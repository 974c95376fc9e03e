import { brandHandle } from './accounts';
import type { PostMaker } from './post-maker';
import type { Random } from './random';
import { brandReplies, followUps, replies } from './texts/replies';
import type { Saying } from './texts/saying';
import type { Post } from './types';
import { writeText } from './write-text';

interface Situation {
  random: Random;
  now: number;
  /** Who answers here. */
  people: readonly string[];
  maker: PostMaker;
}

/**
 * `size` answers under a post, oldest first. Some of them go on: under a brandʼs post the brand
 * answers, and the customer may answer again. Sets the postʼs own comment count.
 */
export function makeConversation(post: Post, size: number, situation: Situation): void {
  const { random, now, people, maker } = situation;
  const answer = (parent: Post, author: string, sayings: readonly Saying[]) => {
    const room = Math.max(2, now - parent.publishedAt);
    const publishedAt = parent.publishedAt + 1 + Math.floor(random.next() ** 4 * (room - 2));
    parent.counts.comments = (maker.replies.get(parent.id)?.length ?? 0) + 1;
    return maker.make({
      ...writeText(sayings, random),
      author,
      publishedAt,
      parentId: parent.id,
      comments: 0,
    });
  };
  const other = post.author === brandHandle ? brandHandle : post.author;
  const sayings = post.author === brandHandle ? brandReplies : followUps;
  /** Who answers an answer keeps to its language. */
  const alike = (list: readonly Saying[], { lang }: Post) =>
    list.filter((saying) => saying.lang === lang);

  let made = 0;
  while (made < size) {
    const customer = random.pick(people.filter((handle) => handle !== post.author));
    const question = answer(post, customer, replies);
    made += 1;
    if (made < size && random.chance(0.45)) {
      const reaction = answer(question, other, alike(sayings, question));
      made += 1;
      if (made < size && random.chance(0.4)) {
        answer(reaction, customer, alike(followUps, question));
        made += 1;
      }
    }
  }
}
