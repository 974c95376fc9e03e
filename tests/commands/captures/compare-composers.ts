import type { ActualComposer } from './composers';
import type { Expected, ExpectedComposer } from './expected';
import { sameHandle, sameId, sameText } from './same';
import { judge, type Verdict } from './verdict';

/**
 * Compares the boxes that one writes into. Each expected one is paired with the first that is left
 * of those in the same place; what is left then is none.
 */
export function compareComposers(
  { composers, posts }: Expected,
  actual: readonly ActualComposer[],
): Verdict[] {
  // Nobody looked for boxes on this page.
  if (!composers) return [];
  const free = new Set(actual);
  const verdicts = composers.flatMap((expected, index) => {
    const found = [...free].find(({ where }) => where === expected.where);
    if (found) free.delete(found);
    return compareOne(expected, found, { where: `box ${index + 1}`, posts });
  });
  const extra = [...free].map(({ where, purpose }): Verdict => ({
    field: 'composer.found',
    where: `a box (${where})`,
    verdict: 'wrong',
    expected: 'no such box',
    actual: purpose,
  }));
  return [...verdicts, ...extra];
}

function compareOne(
  expected: ExpectedComposer,
  actual: ActualComposer | undefined,
  { where, posts }: { where: string; posts: Expected['posts'] },
): Verdict[] {
  const { editor, submit } = expected;
  const wanted = expected.replyTo ?? expected.replyToCard;
  const same = (id: string, got: string): boolean => id === got || answers(id, actual, posts);
  const got = actual?.replyTo ?? actual?.answered?.text ?? actual?.answered?.handle;
  const button = { expected: submit ? 'there' : null, actual: actual?.submit ? 'there' : null };
  return [
    ...judge('composer.found', where, { expected: 'a box', actual: actual && 'a box' }),
    ...judge('composer.purpose', where, { expected: expected.purpose, actual: actual?.purpose }),
    ...judge('composer.replyTo', where, { expected: wanted, actual: got, same }),
    ...(['label', 'testid', 'placeholder', 'empty', 'insideForm'] as const).flatMap((name) =>
      editor[name] === undefined
        ? []
        : judge(`composer.${name}`, where, {
            expected: editor[name],
            actual: actual?.editor[name],
          }),
    ),
    ...judge('composer.submit', where, button),
    ...(['testid', 'text', 'disabled'] as const).flatMap((name) =>
      submit?.[name] === undefined
        ? []
        : judge(`composer.submit.${name}`, where, {
            expected: submit[name],
            actual: actual?.submit?.[name],
          }),
    ),
  ];
}

/** Whether what was told is the post of that id, or of the card that is named so. */
function answers(
  id: string,
  actual: ActualComposer | undefined,
  posts: Expected['posts'],
): boolean {
  const post = posts.find((one) =>
    [one.id ?? '', one.urn ?? '', ...one.aliases].some((other) => other && sameId(other, id)),
  );
  const ids = [id, post?.id ?? '', ...(post?.aliases ?? [])];
  if (actual?.replyTo) return ids.some((one) => one && sameId(one, actual.replyTo ?? ''));
  const { handle, text } = actual?.answered ?? {};
  const isBySame = !post?.author.handle || !handle || sameHandle(post.author.handle, handle);
  return isBySame && Boolean(post?.text && text && sameText(post.text, text));
}
