import type { Post } from '../feed/types';
import { ageOf } from './ages';
import type { Words } from './words';

/** `3h •`, `6 h • Modifié •`: what stands before the sign of visibility. */
export function timeLine(post: Post, now: number, words: Words): string {
  const { count, unit } = ageOf(post.publishedAt, now);
  return `${words.age(count, unit)} •${post.edited ? ` ${words.edited} •` : ''}`;
}

/** The same in full, as the old front end says it to screen readers. */
export function timeSentence(post: Post, now: number, words: Words): string {
  const { count, unit } = ageOf(post.publishedAt, now);
  return [words.ago(count, unit), ...(post.edited ? [words.edited] : []), words.visibility].join(
    ' • ',
  );
}

/** The age alone, as comments have it. */
export function shortAge(at: number, now: number, words: Words): string {
  const { count, unit } = ageOf(at, now);
  return words.age(count, unit);
}
