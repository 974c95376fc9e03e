import { languageNames, type Language } from '@/lib/model/language';
import { Platform } from '@/lib/model/platform';
import type { TemplateDraft } from '@/lib/model/template';
import { exampleValues } from './example-values';
import { fieldsOf } from './fields-of';
import { nearestName } from './nearest-name';
import { fold } from './fold';
import { lengthOf } from './length-of';
import { parse } from './parse';
import { render } from './render';
import type { Field, Parsed, Problem, Rendered } from './types';

/** Which wording it is about. */
interface Place {
  language: Language;
  /** From 0. */
  variant: number;
}

/** Longer than a site allows, when it is filled with examples. */
interface TooLongFor {
  code: 'tooLongFor';
  platform: Platform;
  used: number;
  limit: number;
}

/** The same as an earlier wording: two replies under a post would read alike. */
interface SameWording {
  code: 'sameWording';
  /** The earlier one, from 0. */
  as: number;
}

/** Without a place in the wording when it comes from a reply that is included. */
type BodyProblem = Omit<Problem, 'at'> & Partial<Pick<Problem, 'at'>>;

export type DraftProblem = Place & (BodyProblem | TooLongFor | SameWording);

type Include = (shortcut: string) => Parsed | undefined;

/**
 * All that is wrong with a saved reply while it is written, wording by wording. For the editor: the
 * page only needs to know what is missing (`Rendered.missing`).
 *
 * @param include other replies by their shortcut; absent: nothing is said about includes
 */
export function problemsOf(
  draft: Pick<TemplateDraft, 'versions' | 'platforms'>,
  include?: Include,
): readonly DraftProblem[] {
  const platforms = draft.platforms.length > 0 ? draft.platforms : Platform.options;
  return languageNames.flatMap((language) =>
    (draft.versions[language] ?? []).flatMap((body, variant, all) => {
      const problems = [
        ...sameAs(body, all.slice(0, variant)),
        ...problemsIn(parse(body), language, platforms, include),
      ];
      return problems.map((problem) => ({ language, variant, ...problem }));
    }),
  );
}

function sameAs(body: string, before: readonly string[]): SameWording[] {
  const as = before.findIndex((other) => fold(other).trim() === fold(body).trim());
  return as < 0 ? [] : [{ code: 'sameWording', as }];
}

function problemsIn(
  parsed: Parsed,
  language: Language,
  platforms: readonly Platform[],
  include?: Include,
): (BodyProblem | TooLongFor)[] {
  const rendered = writtenOut(parsed, language, include);
  const included = new Map(
    rendered.flatMap(({ problems }) => problems).map((one) => [`${one.code} ${one.name}`, one]),
  );
  const tooLong = platforms.flatMap((platform): TooLongFor[] => {
    const lengths = rendered.map(({ text }) => lengthOf(text, platform));
    const longest = lengths.reduce((a, b) => (b.used > a.used ? b : a));
    return longest.used > longest.limit ? [{ code: 'tooLongFor', platform, ...longest }] : [];
  });
  return [
    ...parsed.problems.map(withSuggestion),
    ...(include ? included.values() : []),
    ...tooLong,
  ];
}

/** So many alternatives are tried wherever there are some. */
const rounds = 8;

/** The wording with everything filled in, by the first of all alternatives, the second, and so on. */
function writtenOut(parsed: Parsed, language: Language, include?: Include): Rendered[] {
  const fields = fieldsOf(parsed.nodes, include);
  const answers = new Map(fields.map((field) => [field.name, exampleAnswer(field)]));
  return Array.from({ length: rounds }, (_, round) =>
    render(parsed, {
      values: exampleValues(language),
      answers,
      now: longestDay,
      language,
      choose: (count) => round % count,
      ...(include && { include }),
    }),
  );
}

const longestDay = Date.UTC(2026, 8, 30, 12);

function exampleAnswer({ name, choices = [], fallback }: Field): string {
  const [longest] = choices.toSorted((a, b) => b.length - a.length);
  return longest ?? (fallback || name);
}

function withSuggestion(problem: Problem): Problem {
  const { code, name = '' } = problem;
  const suggestion = code === 'unknownVariable' ? nearestName(name) : undefined;
  return { ...problem, ...(suggestion !== undefined && { suggestion }) };
}
