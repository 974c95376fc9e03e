import type { Random } from '../../feed/random';
import { idAt } from './ids';
import type { Header, Path, Post } from './types';

/** Why somebody elseʼs post is shown: what people that the viewer knows did with it, and when. */
export function makeHeader(
  { publishedAt, author }: Post,
  kind: Header['kind'],
  { random, now, people }: { random: Random; now: number; people: readonly Path[] },
): Header {
  const someone = () => random.pick(people.filter((path) => path !== author));
  const later = () => publishedAt + Math.floor((now - publishedAt) * (0.1 + 0.8 * random.next()));
  const act = () => idAt(later(), random.int(0, 2 ** 22 - 1));
  if (kind === 'suggested') return { kind, by: [], activityIds: [] };
  if (kind === 'follow') return { kind, by: [someone()], activityIds: [] };
  const first = someone();
  if (kind !== 'comment' || random.chance(0.6)) return { kind, by: [first], activityIds: [act()] };
  const second = random.pick(people.filter((path) => path !== author && path !== first));
  return { kind, by: [first, second], activityIds: [act(), act()] };
}
