import { describe, expect, test } from 'vitest';
import { languageNames, type Language } from '@/lib/model/language';
import type { Situation } from '@/lib/model/situation';
import { classify } from '@/lib/voice/classify';
import { languageOf } from '@/lib/voice/language-of';
import { readComments, type LabelledComment } from './comments/read-comments';

interface Score {
  precision: number;
  recall: number;
  taken: number;
}

/** How often a situation was told rightly, of all times that it was told, and of all where it was there. */
function scoreOf(comments: readonly LabelledComment[], situation: Situation): Score {
  const told = comments.map((one) => ({ one, told: classify(one.text).situation }));
  const taken = told.filter((each) => each.told === situation);
  const right = taken.filter(({ one }) => one.situation === situation).length;
  const there = comments.filter((one) => one.situation === situation).length;
  return { precision: right / taken.length, recall: right / there, taken: taken.length };
}

/** The least recall that must not get lost again; those seen are printed. */
const recalls: readonly (readonly [Situation, number])[] = [
  ['complaint', 0.8],
  ['question', 0.9],
  ['praise', 0.9],
  ['thanks', 0.85],
  ['welcome', 0.8],
  ['handOver', 0.8],
  ['mediationReminder', 0.8],
  ['crisis', 0.8],
];

describe.each(languageNames)('comments in %s that no rule was made for', (language: Language) => {
  const comments = readComments(language, 'held-out');

  test('are many', () => {
    expect(comments.length).toBeGreaterThanOrEqual(300);
    expect(new Set(comments.map(({ text }) => text)).size).toBe(comments.length);
  });

  test.each(recalls)('that call for %s', (situation, recall) => {
    const score = scoreOf(comments, situation);
    const percent = (share: number): string => `${Math.round(100 * share)} %`;
    console.info(
      `${language} ${situation}: precision ${percent(score.precision)} of ${score.taken}, recall ${percent(score.recall)}`,
    );
    expect(score.precision).toBeGreaterThanOrEqual(0.9);
    expect(score.recall).toBeGreaterThanOrEqual(recall);
  });

  test('are never taken for another language', () => {
    const told = comments.map(({ text }) => languageOf(text));
    const others = told.filter((one) => one !== undefined && one !== language);
    expect(others).toEqual([]);
    expect(told.filter((one) => one === language).length / told.length).toBeGreaterThan(0.8);
  });
});

test.each(languageNames)('no comment in %s is both to learn from and held out', (language) => {
  const seen = new Set(readComments(language, 'train').map(({ text }) => text));
  expect(seen.size).toBeGreaterThanOrEqual(150);
  expect(readComments(language, 'held-out').filter(({ text }) => seen.has(text))).toEqual([]);
});
