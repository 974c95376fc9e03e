import type { Random } from '../../feed/random';
import { brandReplies, followUps, replies } from '../../feed/texts/replies';
import type { Saying } from '../../feed/texts/saying';
import { writeText } from '../../feed/write-text';
import { brand } from './authors';
import { idAt } from './ids';
import { comments as remarks } from './texts/others';
import type { Comment, Path } from './types';

interface Thread {
  random: Random;
  now: number;
  /** Who comments here. */
  people: readonly Path[];
  author: Path;
  /** Epoch milliseconds of the post. */
  publishedAt: number;
}

/** `size` comments below a post, their replies included, oldest first. */
export function makeComments(thread: Thread, size: number): Comment[] {
  const { random, now, people, author, publishedAt } = thread;
  const write = (by: Path, sayings: readonly Saying[], after: number): Comment => {
    const at = after + 1 + Math.floor(random.next() ** 3 * Math.max(1, now - after - 2));
    return {
      ...writeText(sayings, random),
      id: idAt(at, random.int(0, 2 ** 22 - 1)),
      author: by,
      publishedAt: at,
      likes: random.chance(0.5) ? random.int(1, 24) : 0,
      replies: [],
    };
  };
  const [asked, answered] = author === brand ? [replies, brandReplies] : [remarks, followUps];
  const others = people.filter((path) => path !== author);
  const list: Comment[] = [];
  for (let made = 0; made < size; made += 1) {
    const first = write(random.pick(others), asked, publishedAt);
    list.push(first);
    const alike = (sayings: readonly Saying[]) => sayings.filter(({ lang }) => lang === first.lang);
    if (made + 1 < size && random.chance(0.4)) {
      first.replies.push(write(author, alike(answered), first.publishedAt));
      made += 1;
    }
    if (made + 1 < size && first.replies.length > 0 && random.chance(0.4)) {
      const before = first.replies[0]?.publishedAt ?? first.publishedAt;
      first.replies.push(write(first.author, alike(followUps), before));
      made += 1;
    }
  }
  return list.sort((a, b) => a.publishedAt - b.publishedAt);
}
