// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { emptyWeek, summary, thisWeek } from './example-popup';
import { figureOf, glance, textOf } from './show';
import { popup, weeks } from './show-popup';

describe('the figures', () => {
  test('in English', () => {
    const root = popup();
    expect(glance(root, 'interactions')).toContain('1,234');
    expect(glance(root, 'interactions')).toContain('134 more (+12%) than the previous 7 days');
    expect(glance(root, 'engagement-rate')).toContain('0.85%');
    expect(glance(root, 'engagement-rate')).toContain(
      '0.12 pp higher than the previous 7 days (0.73%) · 12 posts',
    );
    expect(glance(root, 'posts-seen')).toBe(
      'Posts seen412and 1,203 comments and replies, since 12 November',
    );
    expect(textOf(root.querySelector('header'))).toContain('@maison_lumen');
    expect(textOf(root.querySelector('header'))).toContain('24,817 followers (20 November)');
  });

  test('in French', () => {
    const root = popup({}, 'fr');
    expect(glance(root, 'interactions')).toContain('1\u202f234');
    expect(glance(root, 'interactions')).toContain(
      '134 de plus (+12 %) que les 7 jours précédents',
    );
    expect(glance(root, 'engagement-rate')).toContain('0,85 %');
    expect(glance(root, 'engagement-rate')).toContain(
      '+0,12 point par rapport aux 7 jours précédents (0,73 %) · 12 publications',
    );
    expect(glance(root, 'posts-seen')).toContain('depuis le 12 novembre');
  });

  test('the best post opens on its site', () => {
    const link = figureOf(popup(), 'best-post').querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://x.com/maison_lumen/status/1');
    expect(textOf(link)).toContain('Notre nouvelle lampe');
    expect(glance(popup(), 'best-post')).toContain('1.66%412 interactions · 20 November');
  });

  test('an address that is no web address is no link', () => {
    const best = { ...thisWeek.best, url: 'javascript:alert(1)' };
    expect(figureOf(weeks({ best }), 'best-post').querySelector('a')).toBeNull();
  });

  test.each(['posts-seen', 'interactions', 'engagement-rate', 'best-post'])(
    '%s says how it is computed',
    (name) => {
      const summaryLine = figureOf(popup(), name).querySelector('summary');
      expect(textOf(summaryLine)).toMatch(/^How is this calculated\? \(.+\)$/);
    },
  );

  test('the rate gives its formula, n and the followers', () => {
    const how = textOf(figureOf(popup(), 'engagement-rate').querySelector('details'));
    expect(how).toContain('interactions ÷ followers at post time × 100');
    expect(how).toContain('12 posts, 13 in the previous 7 days');
    expect(how).toContain('24,817 followers (20 November)');
    expect(how).not.toContain('estimate');
  });

  test('says how many rates are estimates', () => {
    const root = weeks({ engagementRate: { median: 0.85, n: 12, estimated: 1, rounded: 0 } });
    expect(textOf(figureOf(root, 'engagement-rate'))).toContain(
      'For 1 post, the followers were read afterwards',
    );
    expect(glance(root, 'engagement-rate')).toContain('· 12 posts, 1 estimated');
    const all = weeks(
      { engagementRate: { median: 0.85, n: 14, estimated: 14, rounded: 0 } },
      {},
      'fr',
    );
    expect(glance(all, 'engagement-rate')).toContain('· 14 publications, dont 14 estimées');
    expect(glance(popup(), 'engagement-rate')).not.toContain('estimated');
  });

  test('says how many posts could not be counted', () => {
    const root = weeks({ interactions: { sum: 900, n: 10, rounded: 0 } });
    expect(textOf(figureOf(root, 'interactions'))).toContain('The counts of 2 posts');
  });

  test('the chart says in words what it shows', () => {
    const chart = figureOf(popup(), 'interactions').querySelector('[role="img"]');
    expect(chart?.getAttribute('aria-label')).toBe(
      'Interactions by day of publication, 9 November to 22 November. Highest: 412, 20 November.',
    );
  });
});

describe('the change', () => {
  test.each([
    [1000, 'fewer (−9%) than the previous 7 days'],
    [1100, 'The same as the previous 7 days'],
    [1111, '11 more (+1%)'],
  ])('to %i interactions', (sum, words) => {
    expect(glance(weeks({ interactions: { sum, n: 12, rounded: 0 } }), 'interactions')).toContain(
      words,
    );
  });

  test('from none at all has no percentage', () => {
    const root = weeks({}, { interactions: { sum: 0, n: 6, rounded: 0 } });
    expect(glance(root, 'interactions')).toContain('1,234 more than the previous 7 days');
  });

  test.each([
    [0.73, 'Unchanged from the previous 7 days'],
    [0.4, '0.33 pp lower than the previous 7 days (0.73%)'],
    [1.73, '1 pp higher than'],
    [12.34, '11.57 pp higher than the previous 7 days (0.73%)'],
  ])('of the rate to %d', (median, words) => {
    const root = weeks({ engagementRate: { median, n: 12, estimated: 0, rounded: 0 } });
    expect(glance(root, 'engagement-rate')).toContain(words);
  });

  test('gives n while the data are few', () => {
    const root = weeks(
      { interactions: { sum: 12, n: 3, rounded: 0 } },
      { interactions: { sum: 9, n: 2, rounded: 0 } },
    );
    expect(glance(root, 'interactions')).toContain(
      'Small sample: posts counted: 3, against 2 in the previous 7 days.',
    );
    expect(glance(popup(), 'interactions')).not.toContain('Small sample');
  });

  test('says that there is nothing to compare with', () => {
    const before = { ...emptyWeek, interactions: undefined, engagementRate: undefined };
    const root = weeks({}, before);
    expect(glance(root, 'interactions')).toContain('no posts seen from the previous 7 days');
    expect(glance(root, 'engagement-rate')).toContain(
      'no posts seen from the previous 7 days · 12 posts',
    );
  });
});

describe('what is not known', () => {
  test.each<[object, string, string]>([
    [
      { engagementRate: undefined, noRate: 'no-followers' },
      'engagement-rate',
      'Follower count unknown: open the brand’s profile once',
    ],
    [
      { engagementRate: undefined, noRate: 'no-counts' },
      'engagement-rate',
      'The counts of these posts could not be read.',
    ],
    [{ interactions: undefined }, 'interactions', 'The counts of these posts could not be read.'],
    [{ best: undefined }, 'best-post', 'The counts of these posts could not be read.'],
  ])('%o: a dash and the reason', (week, figure, reason) => {
    const text = glance(weeks(week), figure);
    expect(text).toContain('–unknown');
    expect(text).toContain(reason);
  });

  test('unknown followers: the way to the profile', () => {
    const root = weeks({ engagementRate: undefined, noRate: 'no-followers' });
    const link = root.querySelector('.profile-links a');
    expect(link?.getAttribute('href')).toBe('https://x.com/maison_lumen');
    expect(textOf(link)).toBe('Open @maison_lumen on X');
  });

  test('a best post without a rate is the one with the most interactions', () => {
    const { rate: _, followers: __, ...best } = thisWeek.best!;
    const root = weeks({ best });
    expect(glance(root, 'best-post')).toContain('412 interactions');
    expect(textOf(figureOf(root, 'best-post'))).toContain('as the rates are not known');
  });

  const none = { interactions: undefined, engagementRate: undefined, best: undefined };

  test('no post this week: what to do, and how the week before was', () => {
    const root = weeks({ ...emptyWeek, ...none }, {}, 'fr');
    const notice = root.querySelector('.notice');
    expect(textOf(notice)).toContain('Aucune publication vue ces 7 derniers jours');
    expect(textOf(notice)).toContain('Ouvrez le profil de la marque');
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe('https://x.com/maison_lumen');
    expect(glance(root, 'engagement-rate')).toContain('Aucune publication de la marque vue');
  });

  test('no post in two weeks: only what to do', () => {
    const root = weeks({ ...emptyWeek, ...none }, { ...emptyWeek, ...none });
    expect(textOf(root.querySelector('.notice'))).toContain('No posts seen in the last 7 days');
    const figures = [...root.querySelectorAll<HTMLElement>('[data-figure]')];
    expect(figures.map(({ dataset }) => dataset['figure'])).toEqual(['posts-seen']);
  });

  test('a day of unknown interactions has no bar, a day without posts one of none', () => {
    const days = [
      { day: '2026-11-21', posts: 1 },
      { day: '2026-11-22', posts: 0 },
    ];
    const root = popup({ summary: signal({ ...summary, days }) });
    const bars = figureOf(root, 'interactions').querySelectorAll('rect');
    expect([...bars].map((bar) => bar.getAttribute('x'))).toEqual(['10']);
  });

  test('while it is read, the frame stands and claims nothing', () => {
    const root = popup({ summary: signal(undefined), seen: signal(undefined) });
    for (const name of ['posts-seen', 'interactions', 'engagement-rate', 'best-post']) {
      expect(figureOf(root, name).getAttribute('aria-busy')).toBe('true');
      expect(glance(root, name)).not.toMatch(/\d|–/);
    }
  });

  test('nothing seen at all', () => {
    const root = popup({ seen: signal({ posts: 0, comments: 0 }) });
    expect(glance(root, 'posts-seen')).toContain('Nothing yet. Browse your platforms');
  });
});
