import type { ReplyTarget } from '@/lib/model/reply-target';
import { itemAround } from '../item-around';
import { itemsIn, type FoundItem } from '../items';
import { around, beginsBefore } from './around';
import type { Composer } from './find-composer';
import { isBy, mentionOf, type Mentioned } from './mention';
import type { TargetContext } from './read-target';
import { authorOf, keyOf, toldOf, type Told } from './told-of';

/** What is answered, and what a text in the box is by that. */
export type Answered = Omit<ReplyTarget, 'platform'>;

/** What a box for a comment or for a reply to one answers. */
export function answeredAmong(composer: Composer, context: TargetContext): Answered {
  const { box, adapter } = composer;
  const post = itemAround(box, context.site, 'post');
  const mention = mentionOf(composer);
  const isReply = adapter.purpose === 'reply';
  if (!isReply && !mention) {
    context.asked?.for(box, () => false); // what was pressed is gone with the name
    return { purpose: 'comment', ...(post && toldOf(post, context)) };
  }
  const threadKey = post && keyOf(post, context);
  const thread = threadKey === undefined ? {} : { threadKey };
  const fits = (asked: Told): boolean =>
    asked.kind === 'comment' &&
    (!threadKey || !asked.threadKey || asked.threadKey === threadKey) &&
    (!mention || isBy(asked, mention));
  const pressed = context.asked?.for(box, fits);
  if (pressed) return { purpose: 'reply', ...pressed, ...thread };
  const whole = adapter.among ? around(box, adapter.among) : post?.element;
  const comments = whole ? commentsBefore(box, whole, context, mention?.authorHandle) : [];
  const found = mention ? named(comments, mention, context) : soleAround(box, comments, context);
  return { purpose: 'reply', kind: 'comment', ...(found ?? mention), ...thread };
}

/** The comments before a box; of a handle that is named, only those that link to it. */
function commentsBefore(
  box: Element,
  whole: Element,
  { site }: TargetContext,
  handle: string | undefined,
): FoundItem[] {
  const all =
    handle === undefined
      ? itemsIn(whole, site).filter(({ item }) => item.kind === 'comment')
      : [...whole.querySelectorAll(`a[href*="/${handle.replaceAll(/["\\]/g, '\\$&')}" i]`)].flatMap(
          (link) => itemAround(link, site, 'comment') ?? [],
        );
  const before = all.filter(({ element }) => beginsBefore(element, box));
  return [...new Map(before.map((found) => [found.element, found])).values()];
}

/** The comment by the one who is named; of several, only who that is. */
function named(
  comments: readonly FoundItem[],
  mention: Mentioned,
  context: TargetContext,
): Told | undefined {
  // To read all authors is dear: first those whose name may stand there at all.
  const [word = ''] = mention.authorName?.split(/\s/) ?? [];
  const theirs = comments
    .filter(({ element }) => element.textContent.includes(word))
    .map((found) => ({ found, author: authorOf(found, context.site) }))
    .filter(({ author }) => isBy(author, mention));
  const [first] = theirs;
  if (!first) return undefined;
  if (theirs.length === 1) return toldOf(first.found, context);
  const { authorHandle } = first.author;
  const isOne = theirs.every(({ author }) => author.authorHandle === authorHandle);
  return isOne && authorHandle !== undefined ? first.author : mention;
}

/** Without a name: the comment that the box stands in, if nobody has answered it yet. */
function soleAround(
  box: Element,
  comments: readonly FoundItem[],
  context: TargetContext,
): Told | undefined {
  const [only, ...others] = comments;
  const isSole = only !== undefined && others.length === 0 && only.element.contains(box);
  return isSole ? toldOf(only, context) : undefined;
}
