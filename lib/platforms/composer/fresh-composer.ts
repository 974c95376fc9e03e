import { anyOf } from '../own-parts';
import { editable, type Composer } from './find-composer';

/**
 * The box as it stands now: sites make it anew under the hands, with the first key or picture. It is
 * looked for in what is left of its surroundings; undefined where there is none, or not only one.
 */
export function freshComposer(composer: Composer): Composer | undefined {
  const { box, adapter, around } = composer;
  if (box.isConnected) return composer;
  const left = around.findIndex((part) => part instanceof Node && part.isConnected);
  const part = around[left];
  if (!(part instanceof Element || part instanceof ShadowRoot)) return undefined;
  const boxes = [...part.querySelectorAll<HTMLElement>(editable)];
  const [only, ...others] = boxes.filter((candidate) => candidate.matches(anyOf(adapter.box)));
  if (!only || others.length > 0) return undefined;
  return { box: only, adapter, around: [...pathBetween(only, part), ...around.slice(left)] };
}

function pathBetween(box: Element, part: ParentNode): Element[] {
  const path: Element[] = [];
  for (let next = box.parentElement; next && next !== part; next = next.parentElement) {
    path.push(next);
  }
  return path;
}
