import type { Pair } from './pair-posts';
import { type ExpectedPost, metricNames } from './expected';
import { linesOf, sameHandle, sameId, sameLink, sameText } from './same';
import { judge, type Verdict } from './verdict';

/**
 * Compares every field of one post or comment. A post that was not read is missing as a whole and
 * in each of its fields.
 * @param linesKept false for pages whose line breaks were lost when they were saved
 */
export function comparePost({ expected, actual }: Pair, { linesKept = true } = {}): Verdict[] {
  const where = `${expected.type} ${expected.id ?? (expected.text ?? '').slice(0, 20)}`;
  const field = <T>(
    name: string,
    wanted: T | null | undefined,
    got: T | null | undefined,
    same?: (expected: T, actual: T) => boolean,
  ) => judge(name, where, { expected: wanted, actual: got, ...(same && { same }) });
  const { author, repostedBy, quoted } = expected;
  return [
    ...field('found', expected.type, actual && expected.type),
    ...compareId(expected, actual?.id, where),
    // Without an address to expect, any that leads to the post is welcome.
    ...(expected.permalink
      ? field('permalink', expected.permalink, actual?.permalink, sameLink)
      : []),
    ...field('author.handle', author.handle, actual?.author.handle, sameHandle),
    // A name beyond the handle is no invention: nobody looked for it where it is null.
    ...(author.name ? field('author.name', author.name, actual?.author.name, sameText) : []),
    ...compareText(expected, actual?.text, where, linesKept),
    ...(expected.truncated === undefined
      ? []
      : field('truncated', expected.truncated, actual?.truncated)),
    ...(expected.edited === undefined ? [] : field('edited', expected.edited, actual?.edited)),
    ...compareTime(expected, actual?.publishedAt, where),
    ...(expected.type === 'post'
      ? field('kind', expected.kind, actual?.kind)
      : field('parentId', expected.parentId, actual?.parentId, sameId)),
    ...field(
      'repostedBy',
      nameOf(repostedBy),
      nameLike(repostedBy, actual?.repostedBy),
      sameHandle,
    ),
    ...field('quoted', nameOf(quoted?.author), nameOf(actual?.quoted?.author), sameHandle),
    ...compareMetrics({ expected, ...(actual && { actual }) }, where),
  ];
}

function compareId(
  { id, aliases }: ExpectedPost,
  actual: string | null | undefined,
  where: string,
) {
  // Where the page does not hold the post's own id, one of the card's other ids is no invention.
  if (!id && (!actual || aliases.some((one) => sameId(one, actual)))) return [];
  const same = (_: string, got: string) => [id ?? '', ...aliases].some((one) => sameId(one, got));
  return judge('id', where, { expected: id, actual, same });
}

function compareText(
  { text, textShown }: ExpectedPost,
  actual: string | null | undefined,
  where: string,
  linesKept: boolean,
): Verdict[] {
  const wanted = [text, textShown].filter((one) => one !== undefined && one !== null);
  const same = (_: string, got: string) => wanted.some((one) => sameText(one, got));
  const verdicts = judge('text', where, { expected: text, actual, same });
  const whole = linesKept && text && actual && sameText(text, actual);
  if (!whole) return verdicts;
  const lines = { expected: linesOf(text), actual: linesOf(actual) };
  return [...verdicts, ...judge('text.lines', where, lines)];
}

function compareTime(expected: ExpectedPost, actual: string | null | undefined, where: string) {
  const { publishedAt, publishedAtRange: range, publishedAtFrom: from, platform } = expected;
  const field = 'publishedAt';
  if (publishedAt) {
    // A time element is exact to the second, Instagram's media ids to five, other ids to a minute.
    const tolerance = from === 'id' ? 60_000 : platform === 'instagram' ? 5000 : 1500;
    const same = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) <= tolerance;
    return judge(field, where, { expected: publishedAt, actual, same });
  }
  // Only “2w” on the page: a rough time is neither right nor wrong.
  if (!range || !actual) return [];
  const [first, last] = range.map((instant) => Date.parse(instant));
  const within = (_: string, got: string) => first! <= Date.parse(got) && Date.parse(got) <= last!;
  return judge(field, where, { expected: range.join(' … '), actual, same: within });
}

function compareMetrics({ expected, actual }: Pair, where: string): Verdict[] {
  return metricNames.flatMap((name) => {
    const wanted = expected.metrics[name];
    if (wanted === undefined) return [];
    const got = actual?.metrics[name];
    const left = wanted !== null && expected.impliedZero.includes(name) && actual;
    if (left && (got === undefined || got === null))
      return judge(name, where, { expected: wanted, actual: wanted });
    const rounded = expected.metricsRounded?.[name];
    const same = (a: number, b: number) => a === b || rounded === b;
    return judge(name, where, { expected: wanted, actual: got, same });
  });
}

/** What was read of a person, in the way in which the expected file names them. */
function nameLike(
  expected: { handle?: string | null | undefined } | null | undefined,
  actual: { handle: string | null; name: string | null } | null | undefined,
): string | null {
  if (!actual) return null;
  return expected && !expected.handle ? (actual.name ?? actual.handle) : nameOf(actual);
}

function nameOf(
  who: { handle?: string | null | undefined; name?: string | null | undefined } | null | undefined,
): string | null {
  return who?.handle ?? who?.name ?? null;
}
