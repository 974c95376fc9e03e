import type { ReplyTarget } from '@/lib/model/reply-target';
import { anyOf } from '../own-parts';
import { editable, findComposer, type Composer } from './find-composer';
import { readTarget } from './read-target';
import type { TargetReader } from './told-of';

/**
 * The box as it stands now: sites make it anew under the hands, with the first key or picture. It is
 * looked for in what is left of its surroundings; undefined where there is none, or not only one, or
 * where the page does not say that it answers the same: a text would land under another comment.
 *
 * @param target what the box answered
 */
export function freshComposer(
  composer: Composer,
  target: ReplyTarget,
  reader: TargetReader,
): Composer | undefined {
  const { box, adapter, around } = composer;
  if (box.isConnected) return composer;
  const left = around.findIndex((part) => part instanceof Node && part.isConnected);
  const part = around[left];
  if (!(part instanceof Element || part instanceof ShadowRoot)) return undefined;
  const boxes = [...part.querySelectorAll<HTMLElement>(editable)];
  const [only, ...others] = boxes.filter((candidate) => candidate.matches(anyOf(adapter.box)));
  if (!only || others.length > 0) return undefined;
  const fresh = findComposer(
    [only, ...pathBetween(only, part), ...around.slice(left)],
    reader.site,
  );
  if (fresh?.adapter !== adapter) return undefined;
  return isSame(readTarget(fresh, reader), target) ? fresh : undefined;
}

function isSame(one: ReplyTarget, other: ReplyTarget): boolean {
  return (
    one.key === other.key &&
    one.threadKey === other.threadKey &&
    one.authorHandle === other.authorHandle &&
    one.authorName === other.authorName
  );
}

function pathBetween(box: Element, part: ParentNode): Element[] {
  const path: Element[] = [];
  for (let next = box.parentElement; next && next !== part; next = next.parentElement) {
    path.push(next);
  }
  return path;
}
