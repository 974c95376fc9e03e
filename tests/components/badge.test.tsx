// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Badge } from '@/components/overlay/Badge';
import type { Badge as Figures } from '@/lib/metrics/badge';
import { createFormat } from '@/lib/format';
import { now } from './example-popup';
import { show, textOf } from './show';
import type { Language } from './speak';

const exact: Figures = { postKey: 'x:1', interactions: 1752, rate: 7.0597, followers: 24_817 };

function badge(figures: Figures, language: Language = 'en') {
  const page = <Badge figures={figures} format={createFormat(language)} now={now} />;
  const button = show(page, language).querySelector('button')!;
  return { shown: textOf(button), name: button.getAttribute('aria-label'), title: button.title };
}

test('shows the rate, and tells its formula to screen readers and on hover', () => {
  const words = 'Engagement rate 7.06% (1,752 interactions ÷ 24,817 followers)';
  expect(badge(exact)).toEqual({ shown: '7.06%', name: words, title: words });
});

test.each([
  ['en', '≈\u202f7.06%', 'followers), estimated'],
  ['fr', '≈\u202f7,06', 'abonnés), estimé'],
] as const)('%s: an estimated rate says so at a glance', (language, shown, end) => {
  const estimated = badge({ ...exact, followersEstimated: true }, language);
  expect(estimated.shown).toContain(shown);
  expect(estimated.name?.endsWith(end)).toBe(true);
});

test('an unknown rate is a dash, never an estimate', () => {
  expect(badge({ postKey: 'x:1', interactions: 3 }).shown).toBe('–');
});

test('shows what was gained since the last look', () => {
  const change = { since: now - 1000, by: { likes: 10, comments: 2, reposts: 0 } };
  expect(badge({ ...exact, change }).shown).toBe('7.06%+12');
});
