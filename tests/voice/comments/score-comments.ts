import type { Situation } from '@/lib/model/situation';
import { classify } from '@/lib/voice/classify';
import type { LabelledComment } from './read-comments';

export interface Score {
  /** Of all times that it was told, the share in which it was there; NaN when it was never told. */
  precision: number;
  /** Of all times that it was there, the share in which it was told. */
  recall: number;
  /** How often it was told. */
  told: number;
}

/** How well a situation is told in some comments. */
export function scoreComments(comments: readonly LabelledComment[], situation: Situation): Score {
  const told = comments.filter(({ text }) => classify(text).situation === situation);
  const there = comments.filter((one) => one.situation === situation);
  const right = told.filter((one) => one.situation === situation).length;
  return { precision: right / told.length, recall: right / there.length, told: told.length };
}
