import type { ReplyTarget } from '@/lib/model/reply-target';
import { itemAround } from '../item-around';
import { itemsIn, type FoundItem } from '../items';
import { around, beginsBefore } from './around';
import type { Composer } from './find-composer';
import { isBy, mentionOf, type Mentioned } from './mention';
import type { TargetContext } from './read-target';
import { authorOf, toldOf, type Told } from './told-of';

/** What is answered, and what a text in the box is by that. */
export type Answered = Omit<ReplyTarget, 'platform'>;

/** What a box for a comment or for a reply to one answers. */
export function answeredAmong(composer: Composer, context: TargetContext): Answered {
  const { box, adapter } = composer;
  const post = itemAround(box, context.site, 'post');
  const told = post ? toldOf(post, context) : {};
  const thread = told.key === undefined ? {} : { threadKey: told.key };
  const mention = mentionOf(composer);
  const isReply = adapter.purpose === 'reply';
  const fits = (asked: Told): boolean =>
    asked.kind === 'comment' &&
    (told.key === undefined || asked.threadKey === undefined || asked.threadKey === told.key) &&
    (mention ? isBy(asked, mention) : isReply);
  const pressed = context.asked?.for(box, fits);
  if (pressed) return { purpose: 'reply', ...pressed, ...thread };
  const whole = adapter.among ? around(box, adapter.among) : post?.element;
  const comments = whole ? commentsBefore(box, whole, context) : [];
  const found = mention
    ? named(comments, mention, context)
    : isReply
      ? soleAround(box, comments, context)
      : undefined;
  if (found) return { purpose: 'reply', kind: 'comment', ...found, ...thread };
  if (!isReply && !mention) return { purpose: 'comment', ...told };
  return { purpose: 'reply', kind: 'comment', ...mention, ...thread };
}

function commentsBefore(box: Element, whole: Element, { site }: TargetContext): FoundItem[] {
  return itemsIn(whole, site).filter(
    ({ element, item }) => item.kind === 'comment' && beginsBefore(element, box),
  );
}

/** The comment by the one who is named; of several, only who that is. */
function named(
  comments: readonly FoundItem[],
  mention: Mentioned,
  context: TargetContext,
): Told | undefined {
  const theirs = comments
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
