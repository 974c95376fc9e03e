import { describe, expect, test } from 'vitest';
import { languageNames, type Language } from '@/lib/model/language';
import type { Situation } from '@/lib/model/situation';
import { languageOf } from '@/lib/voice/language-of';
import { readComments } from './comments/read-comments';
import { scoreComments } from './comments/score-comments';

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
    const score = scoreComments(comments, situation);
    const percent = (share: number): string => `${Math.round(100 * share)} %`;
    console.info(
      `${language} ${situation}: precision ${percent(score.precision)} of ${score.told}, recall ${percent(score.recall)}`,
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
