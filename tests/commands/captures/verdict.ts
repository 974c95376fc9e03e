/** What came of one field of one post: right, wrong (says something else), or missing. */
export interface Verdict {
  field: string;
  /** Of what: “post 1909…”, “profile”. */
  where: string;
  verdict: 'right' | 'wrong' | 'missing';
  expected: unknown;
  actual: unknown;
}

interface Compared<T> {
  /** null: the page does not tell, and a value is an invention. */
  expected: T | null | undefined;
  actual: T | null | undefined;
  same?: (expected: T, actual: T) => boolean;
}

/**
 * Compares one field.
 * @returns nothing when there is nothing to find and nothing was found
 */
export function judge<T>(
  field: string,
  where: string,
  { expected, actual, same = Object.is }: Compared<T>,
): Verdict[] {
  const nothing = actual === undefined || actual === null || actual === '';
  if (expected === undefined || expected === null || expected === '') {
    if (nothing) return [];
    return [{ field, where, verdict: 'wrong', expected: 'nothing', actual }];
  }
  if (nothing) return [{ field, where, verdict: 'missing', expected, actual: null }];
  const verdict = same(expected, actual) ? 'right' : 'wrong';
  return [{ field, where, verdict, expected, actual }];
}
