import type { ActualPost } from './actual';
import { type ExpectedPost, metricNames } from './expected';
import { sameHandle, sameId, sameLink, sameText } from './same';

export interface Pair {
  expected: ExpectedPost;
  /** Absent when the page's post is not among what was read. */
  actual?: ActualPost;
}

type Match = (expected: ExpectedPost, actual: ActualPost) => boolean;

/** From the surest sign to the faintest; a fainter one counts only where a surer finds nobody. */
const signs: readonly Match[] = [
  ({ id, aliases }, actual) =>
    [id ?? '', ...aliases].some((one) => one && actual.id && sameId(one, actual.id)),
  ({ permalink }, actual) =>
    Boolean(permalink && actual.permalink && sameLink(permalink, actual.permalink)),
  (expected, actual) => !expected.id && hasTextOf(expected, actual),
  (expected, actual) => !expected.id && hasNameAndCountsOf(expected, actual),
];

/**
 * Finds for each expected post the one that was read of it. Each is taken once.
 * @returns the pairs in the order of the expected posts, and what was read beyond them
 */
export function pairPosts(
  expected: readonly ExpectedPost[],
  actual: readonly ActualPost[],
): { pairs: Pair[]; extra: ActualPost[] } {
  const free = new Set(actual);
  const pairs: Pair[] = expected.map((post) => ({ expected: post }));
  for (const matches of signs)
    for (const pair of pairs) {
      if (pair.actual) continue;
      const found = [...free].find(
        (candidate) => mayBe(pair.expected, candidate) && matches(pair.expected, candidate),
      );
      if (!found) continue;
      pair.actual = found;
      free.delete(found);
    }
  return { pairs, extra: [...free] };
}

/** On X, a reply may be told as a post or as a comment. */
function mayBe(expected: ExpectedPost, actual: ActualPost): boolean {
  return expected.platform === 'x' || expected.type === actual.type;
}

const hasTextOf: Match = ({ text, textShown, author }, actual) => {
  const { handle } = actual.author;
  const sameAuthor = !author.handle || !handle || sameHandle(author.handle, handle);
  const said = actual.text;
  return (
    sameAuthor && Boolean(said) && [text, textShown].some((one) => one && sameText(one, said ?? ''))
  );
};

const hasNameAndCountsOf: Match = ({ author, metrics }, actual) => {
  if (!author.name || !actual.author.name || !sameText(author.name, actual.author.name))
    return false;
  return metricNames.every((name) => {
    const [wanted, got] = [metrics[name] ?? undefined, actual.metrics[name] ?? undefined];
    return wanted === undefined || got === undefined || wanted === got;
  });
};
