import { brandHandle, businesses, viewerHandle } from './accounts';
import { brandTimes, day, hour, otherTime } from './make-times';
import type { Draft, PostMaker } from './post-maker';
import type { Random } from './random';
import { brandPosts } from './texts/brand';
import { adPosts, longReads, neutralPosts, otherPosts } from './texts/others';
import { replies } from './texts/replies';
import type { Saying } from './texts/saying';
import type { Post, TimelineItem } from './types';
import { writeText } from './write-text';

interface Setting {
  random: Random;
  now: number;
  count: number;
  /** Handles of those who neither are the brand nor advertise. */
  people: readonly string[];
  /** Those of them who buy lamps and answer posts. */
  customers: readonly string[];
  maker: PostMaker;
}

/** Items that stand together: one, or a post and the answer joined to it. */
type Group = TimelineItem[];

const single = (post: Post, at = post.publishedAt): Group => [
  { id: post.id, at, joinedAbove: false, joinedBelow: false },
];

function sayingsOf(author: string): readonly Saying[] {
  if (author === brandHandle) return brandPosts;
  return businesses.has(author) ? neutralPosts : otherPosts;
}

/** The home timeline: exactly `count` items, newest first. */
export function makeTimeline({
  random,
  now,
  count,
  people,
  customers,
  maker,
}: Setting): TimelineItem[] {
  const share = (part: number) => Math.round(count * part);
  const brandCount = Math.min(count, Math.max(30, share(0.03)));
  const rest = count - brandCount;
  const adCount = Math.min(rest, share(0.05));
  const repostCount = Math.min(rest - adCount, share(0.08));
  const moduleCount = Math.min(Math.floor((rest - adCount - repostCount) / 2), share(0.03));
  const plainCount = rest - adCount - repostCount - 2 * moduleCount;

  /** The rarer shapes of a post; an older post that it quotes is often nowhere else in the feed. */
  const shape = (publishedAt: number, author: string): Partial<Draft> => {
    const dice = random.next();
    if (dice < 0.1) {
      const other = random.pick(people.filter((handle) => handle !== author));
      const quoted = maker.make({
        ...writeText(sayingsOf(other), random),
        author: other,
        publishedAt: publishedAt - random.int(hour, 6 * day),
        ...(random.chance(0.5) ? { media: 'photo' as const } : {}),
      });
      return { quotedId: quoted.id };
    }
    if (dice < 0.24) return { media: random.chance(0.7) ? 'photo' : 'photos' };
    if (dice < 0.29) return { media: 'video' };
    if (dice < 0.31) return { text: '', media: random.chance(0.6) ? 'photo' : 'video' };
    if (dice < 0.325) return { text: '', longRead: random.pick(longReads) };
    if (dice < 0.345) return { edited: true };
    return {};
  };

  const plain = (author: string, publishedAt: number, more: Partial<Draft> = {}): Post =>
    maker.make({
      ...writeText(sayingsOf(author), random, 0.4),
      author,
      publishedAt,
      ...shape(publishedAt, author),
      ...more,
    });

  const someone = () => random.pick(people);
  const groups: Group[] = [
    ...brandTimes(random, now, brandCount).map((at) => single(plain(brandHandle, at))),
    ...Array.from({ length: plainCount }, () => single(plain(someone(), otherTime(random, now)))),
    ...Array.from({ length: adCount }, () => {
      const at = otherTime(random, now);
      const { author, ...saying } = random.pick(adPosts);
      const text = writeText([saying], random);
      return single(
        maker.make({
          ...text,
          author,
          publishedAt: at - random.int(hour, 9 * day),
          ad: true,
          media: 'photo',
        }),
        at,
      );
    }),
    ...Array.from({ length: repostCount }, () => {
      const at = otherTime(random, now);
      const repostedBy = random.chance(0.06) ? viewerHandle : someone();
      const author = random.pick(people.filter((handle) => handle !== repostedBy));
      const post = plain(author, at - random.int(hour, 3 * day), { repostedBy });
      if (repostedBy === viewerHandle && !post.viewer.reposted) {
        post.viewer.reposted = true;
        post.counts.reposts += 1;
      }
      return single(post, at);
    }),
    ...Array.from({ length: moduleCount }, () => {
      const at = otherTime(random, now);
      const author = someone();
      const parent = plain(author, at - random.int(60_000, 5 * hour), { comments: 1 });
      const answerer = random.pick(customers.filter((handle) => handle !== author));
      const text = writeText(replies, random);
      const answer = maker.make({
        ...text,
        author: answerer,
        publishedAt: at,
        parentId: parent.id,
      });
      return [
        { id: parent.id, at, joinedAbove: false, joinedBelow: true },
        { id: answer.id, at, joinedAbove: true, joinedBelow: false },
      ];
    }),
  ];
  return groups.sort((a, b) => (b[0]?.at ?? 0) - (a[0]?.at ?? 0)).flat();
}
