import { itemsIn, type FoundItem } from '../items';
import type { Selectors } from '../types';
import { around, beginsBefore } from './around';
import type { Composer } from './find-composer';
import type { Answered } from './answered-among';
import type { TargetContext } from './read-target';
import { toldOf, wordsOf, type Told } from './told-of';

/**
 * What stands above the box. In a dialog it may be a copy without an address: then it is the post
 * of the page with the same author and words, or the one whose button was pressed.
 */
export function answeredAbove(
  { box, adapter }: Composer,
  above: Selectors,
  context: TargetContext,
): Answered {
  const whole = around(box, above);
  const copies = whole ? postsIn(whole, context) : [];
  const found = copies.filter(({ element }) => beginsBefore(element, box)).at(-1);
  if (!found) return { purpose: adapter.alone ?? adapter.purpose };
  const told = toldOf(found, context);
  if (told.key !== undefined) return { purpose: adapter.purpose, ...told };
  const pressed = context.asked?.for(box, (asked) => saysTheSame(asked, told));
  return { purpose: adapter.purpose, ...(pressed ?? sameOnPage(told, found, context) ?? told) };
}

function postsIn(part: ParentNode, { site }: TargetContext): FoundItem[] {
  return itemsIn(part, site).filter(({ item }) => item.kind === 'post');
}

/** The one post of the page that says the same; undefined where several do. */
function sameOnPage(told: Told, copy: FoundItem, context: TargetContext): Told | undefined {
  if (told.text === undefined) return undefined;
  const same = postsIn(copy.element.ownerDocument, context)
    .filter(({ element }) => element !== copy.element)
    .filter((found) => saysTheSame(wordsOf(found, context.site), told))
    .map((found) => toldOf(found, context))
    .filter(({ key }) => key !== undefined);
  return new Set(same.map(({ key }) => key)).size === 1 ? same[0] : undefined;
}

function saysTheSame(one: Told, other: Told): boolean {
  if (one.authorHandle === undefined || other.authorHandle === undefined) return false;
  const isBySame = one.authorHandle.toLowerCase() === other.authorHandle.toLowerCase();
  return isBySame && words(one) === words(other);
}

function words({ text }: Told): string {
  return (text ?? '').replaceAll(/\s+/g, '');
}
