import type { Actual } from './actual';
import { compareComposers } from './compare-composers';
import { comparePost } from './compare-post';
import type { Expected } from './expected';
import { pairPosts } from './pair-posts';
import { sameId } from './same';
import { judge, type Verdict } from './verdict';

/** Pages that were written anew on their way here: where their lines break says nothing. */
const lostLines = /line breaks inside texts|already simplified|from an MIT test file/;

/** Compares what was read of a page with what a perfect reader returns, field by field. */
export function comparePage(expected: Expected, actual: Actual): Verdict[] {
  const read = [...actual.posts, ...actual.comments];
  const ads = expected.posts.filter(({ kind }) => kind === 'ad');
  const stored = expected.posts.filter(({ kind }) => kind !== 'ad');
  const { pairs, extra } = pairPosts([...stored, ...expected.comments], read);
  const linesKept = !expected.notes.some((note) => lostLines.test(note));
  return [
    ...ads.map(({ id }): Verdict => {
      const found = read.find((post) => id && post.id && sameId(id, post.id));
      const verdict = found ? 'wrong' : 'right';
      const where = `ad ${id ?? ''}`.trim();
      return { field: 'ad left out', where, verdict, expected: 'no ad', actual: found?.id };
    }),
    ...pairs.flatMap((pair) => comparePost(pair, { linesKept })),
    ...extra.map(({ type, id }): Verdict => {
      const where = `${type} ${id}`;
      return { field: 'found', where, verdict: 'wrong', expected: 'no such post', actual: type };
    }),
    ...compareProfile(expected, actual),
    ...compareComposers(expected, actual.composers),
  ];
}

function compareProfile({ profile }: Expected, actual: Actual): Verdict[] {
  return (['followers', 'following', 'posts'] as const).flatMap((name) => {
    const expected = profile?.[name];
    if (expected === undefined || expected === null) return [];
    return judge(`profile.${name}`, 'profile', { expected, actual: actual.profile?.[name] });
  });
}
