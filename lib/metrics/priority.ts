import type { LabelName } from '@/lib/model/label';
import type { Situation } from '@/lib/model/situation';

/**
 * How pressing a comment is, the most pressing first. Who trolls is watched, not answered
 * (product.md §4.1, triage of one post).
 */
export const priorities = ['crisis', 'asking', 'unclear', 'kind', 'troll'] as const;
export type Priority = (typeof priorities)[number];

const bySituation: Readonly<Record<Situation, Priority>> = {
  crisis: 'crisis',
  question: 'asking',
  complaint: 'asking',
  handOver: 'asking',
  mediationReminder: 'asking',
  mediationWarning: 'asking',
  mediationBlock: 'asking',
  praise: 'kind',
  thanks: 'kind',
  welcome: 'kind',
};

/** What a label says of how pressing it is; an ambassador’s praise stays praise. */
const byLabel: Readonly<Partial<Record<LabelName, Priority>>> = {
  press: 'asking',
  question: 'asking',
  complaint: 'asking',
  lead: 'asking',
  influencer: 'asking',
  praise: 'kind',
  troll: 'troll',
};

/** What a comment calls for when a person has labelled it so. */
const situationOfLabel: Readonly<Partial<Record<LabelName, Situation>>> = {
  question: 'question',
  complaint: 'complaint',
  praise: 'praise',
};

/** The situation of a comment: what a person labelled it as, else what was understood of it. */
export function situationOf(
  understood: Situation | undefined,
  labels: readonly LabelName[],
): Situation | undefined {
  const told = labels.flatMap((label) => situationOfLabel[label] ?? []);
  return told[0] ?? understood;
}

/**
 * How pressing a comment is. A label that a person put on it overrules what was understood of it; one
 * on its author does, too, unless it is a crisis.
 *
 * @param labels of the comment, and of its author
 */
export function priorityOf(
  situation: Situation | undefined,
  labels: { comment: readonly LabelName[]; author: readonly LabelName[] },
): Priority {
  const understood = situation === undefined ? 'unclear' : bySituation[situation];
  return (
    mostPressing(labels.comment) ??
    (understood === 'crisis' ? understood : mostPressing(labels.author)) ??
    understood
  );
}

function mostPressing(labels: readonly LabelName[]): Priority | undefined {
  const told = new Set(labels.map((label) => byLabel[label]));
  return priorities.find((priority) => told.has(priority));
}
