// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { emptyWeek, thisWeek } from './example-popup';
import { figureOf, glance, textOf } from './show';
import { popup, weeks } from './show-popup';

describe('the figures', () => {
  test('in English', () => {
    const root = popup();
    expect(glance(root, 'interactions')).toContain('1,234');
    expect(glance(root, 'interactions')).toContain('134 more (+12%) than the 7 days before');
    expect(glance(root, 'engagement-rate')).toContain('0.85%');
    expect(glance(root, 'engagement-rate')).toContain('0.12 points more');
    expect(glance(root, 'posts-seen')).toBe('Posts seen412and 1,203 replies, since 12 November');
    expect(textOf(root.querySelector('header'))).toContain('@maison_lumen');
    expect(textOf(root.querySelector('header'))).toContain('24,817 followers, read 20 November');
  });

  test('in French', () => {
    const root = popup({}, 'fr');
    expect(glance(root, 'interactions')).toContain('1\u202f234');
    expect(glance(root, 'interactions')).toContain(
      '134 de plus (+12 %) que les 7 jours précédents',
    );
    expect(glance(root, 'engagement-rate')).toContain('0,85 %');
    expect(glance(root, 'engagement-rate')).toContain('0,12 point de plus');
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
      expect(textOf(summaryLine)).toMatch(/^How is this computed\? \(.+\)$/);
    },
  );

  test('the rate gives its formula, n and the followers', () => {
    const how = textOf(figureOf(popup(), 'engagement-rate').querySelector('details'));
    expect(how).toContain('interactions ÷ followers at post time × 100');
    expect(how).toContain('12 posts, 13 in the 7 days before');
    expect(how).toContain('24,817 followers, read 20 November');
    expect(how).not.toContain('estimate');
  });

  test('says how many rates are estimates', () => {
    const root = weeks({ engagementRate: { median: 0.85, n: 12, estimated: 1 } });
    expect(textOf(figureOf(root, 'engagement-rate'))).toContain(
      'For 1 post, the followers were read afterwards',
    );
  });

  test('says how many posts could not be counted', () => {
    const root = weeks({ interactions: { sum: 900, n: 10 } });
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
    [1000, 'fewer (−9%) than the 7 days before'],
    [1100, 'The same as the 7 days before'],
    [1111, '11 more (+1%)'],
  ])('to %i interactions', (sum, words) => {
    expect(glance(weeks({ interactions: { sum, n: 12 } }), 'interactions')).toContain(words);
  });

  test('from none at all has no percentage', () => {
    const root = weeks({}, { interactions: { sum: 0, n: 6 } });
    expect(glance(root, 'interactions')).toContain('1,234 more than the 7 days before');
  });

  test.each([
    [0.73, 'The same as the 7 days before'],
    [0.4, '0.33 points less than the 7 days before (0.73%)'],
    [1.73, '1 point more than'],
  ])('of the rate to %d', (median, words) => {
    const root = weeks({ engagementRate: { median, n: 12, estimated: 0 } });
    expect(glance(root, 'engagement-rate')).toContain(words);
  });

  test('gives n while the data are few', () => {
    const root = weeks({ interactions: { sum: 12, n: 3 } }, { interactions: { sum: 9, n: 2 } });
    expect(glance(root, 'interactions')).toContain('Few data: n = 3, before n = 2.');
    expect(glance(popup(), 'interactions')).not.toContain('Few data');
  });

  test('says that there is nothing to compare with', () => {
    const before = { ...emptyWeek, interactions: undefined, engagementRate: undefined };
    const root = weeks({}, before);
    expect(glance(root, 'interactions')).toContain('no post seen of the 7 days before');
    expect(glance(root, 'engagement-rate')).toContain('no post seen of the 7 days before');
  });
});

describe('what is not known', () => {
  test.each<[object, string, string]>([
    [
      { engagementRate: undefined, noRate: 'no-followers' },
      'engagement-rate',
      'Followers unknown: open the brand’s profile once',
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
    expect(textOf(link)).toBe('Open the profile of @maison_lumen on X');
  });

  test('a best post without a rate is the one with the most interactions', () => {
    const { rate: _, followers: __, ...best } = thisWeek.best!;
    const root = weeks({ best });
    expect(glance(root, 'best-post')).toContain('412 interactions');
    expect(textOf(figureOf(root, 'best-post'))).toContain('as the rates are not known');
  });

  test('no post this week: what to do', () => {
    const none = { interactions: undefined, engagementRate: undefined, best: undefined };
    const root = weeks({ ...emptyWeek, ...none }, {}, 'fr');
    expect(textOf(root)).toContain('Parcourez X comme d’habitude');
    expect(root.querySelector('.profile-links a')).not.toBeNull();
    expect(glance(root, 'engagement-rate')).toContain('Aucune publication de la marque vue');
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
    expect(glance(root, 'posts-seen')).toContain('Nothing yet. Browse X');
  });
});
