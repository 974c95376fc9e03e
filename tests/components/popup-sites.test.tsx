// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { PopupState, SketchResult } from '@/components/popup/popup-state';
import type { Platform } from '@/lib/model/platform';
import type { Trouble } from '@/lib/metrics/health';
import { emptyWeek, everywhere, lumen, now, summary, thisWeek } from './example-popup';
import { figureOf, glance, textOf } from './show';
import { popup, weeks } from './show-popup';
import { press, pressIn } from './show-options';
import type { Language } from './speak';
import { eventually } from '../support/eventually';

type Different = { [K in keyof PopupState]?: PopupState[K] };

function on(platform: Platform, different: Different = {}, language?: Language) {
  return popup(
    {
      brands: signal([everywhere]),
      active: signal(everywhere),
      platform: signal(platform),
      modes: signal({ linkedin: 'overlay' }),
      ...different,
    },
    language,
  );
}

const choice = (root: ParentNode) => [
  ...root.querySelectorAll<HTMLInputElement>('.segmented input[type="radio"]'),
];

const linksIn = (root: ParentNode, where: string) =>
  [...root.querySelectorAll(`${where} a`)].map((link) => link.getAttribute('href'));

describe('the choice of the site', () => {
  test('shows the sites of the brand, the active one chosen', () => {
    const root = on('linkedin');
    expect(choice(root).map((one) => textOf(one.closest('label')))).toEqual([
      'X',
      'LinkedIn',
      'Instagram',
    ]);
    expect(choice(root).map(({ checked }) => checked)).toEqual([false, true, false]);
    expect(textOf(root.querySelector('.segmented legend'))).toBe('Platform');
    expect(textOf(root.querySelector('.week h2'))).toBe('Last 7 days on LinkedIn');
  });

  test('is there for nothing when there is only one, but the site is named', () => {
    expect(choice(popup())).toEqual([]);
    expect(textOf(popup({}, 'fr').querySelector('.week h2'))).toBe('7 derniers jours sur X');
  });

  test('tells what was chosen', () => {
    const choosePlatform = vi.fn();
    const root = on('x', { choosePlatform });
    void act(() => choice(root)[2]?.click());
    expect(choosePlatform).toHaveBeenCalledExactlyOnceWith('instagram');
  });

  test.each<[Platform, string[]]>([
    ['x', ['https://x.com/maison_lumen']],
    [
      'linkedin',
      ['https://www.linkedin.com/company/maison-lumen/', 'https://www.linkedin.com/in/jane-doe/'],
    ],
    ['instagram', ['https://www.instagram.com/maison.lumen/']],
  ])('leads to all profiles on %s', (platform, urls) => {
    expect(linksIn(on(platform), 'header')).toEqual(urls);
    const noPosts = signal({ ...summary, thisWeek: { ...thisWeek, ...emptyWeek } });
    expect(linksIn(on(platform, { summary: noPosts }), '.profile-links')).toEqual(urls);
  });

  test('the brand gives its colour, and its initial beside its name', () => {
    const root = on('x');
    expect(root.querySelector('main')?.dataset['colour']).toBe('teal');
    expect(textOf(root.querySelector('header .brand-mark'))).toBe('M');
    expect(textOf(root.querySelector('h1'))).toBe('Maison Lumen');
  });
});

describe('what is counted', () => {
  test.each<[Platform, string]>([
    ['x', 'Likes + replies + reposts of the posts'],
    ['linkedin', 'Reactions + comments + reposts of the posts'],
    ['instagram', 'Likes + comments of the posts'],
  ])('on %s has the words of that site', (platform, words) => {
    expect(textOf(figureOf(on(platform), 'interactions'))).toContain(words);
  });

  test('figures that rest on rounded numbers say so, and of how many posts', () => {
    const root = weeks({
      interactions: { sum: 12_300, n: 12, rounded: 3 },
      engagementRate: { median: 0.85, n: 12, estimated: 0, rounded: 3 },
      best: { ...thisWeek.best!, rounded: true },
    });
    expect(glance(root, 'interactions')).toContain('≈\u202f12,300');
    expect(glance(root, 'interactions')).toContain('≈\u202f11,200 more');
    expect(textOf(figureOf(root, 'interactions'))).toContain('3 posts show rounded counts');
    expect(glance(root, 'engagement-rate')).toContain('≈\u202f0.85%');
    expect(glance(root, 'engagement-rate')).toContain('≈\u202f0.12 pp higher');
    expect(textOf(figureOf(root, 'engagement-rate'))).toContain('For 3 posts, the platform shows');
    expect(glance(root, 'best-post')).toContain('≈\u202f1.66%≈\u202f412 interactions');
    expect(textOf(figureOf(root, 'best-post'))).toContain('shows rounded numbers only');
  });

  test('a fall keeps its sign behind the ≈', () => {
    const rate = { median: 0.5, n: 12, estimated: 0, rounded: 1 };
    const words = glance(weeks({ engagementRate: rate }, {}, 'fr'), 'engagement-rate');
    expect(words).toContain('≈\u202f−0,23 point par rapport aux 7 jours précédents (≈\u202f0,73');
  });

  test('the rate of a best post with rounded followers is approximate, its count is not', () => {
    const root = weeks({ best: { ...thisWeek.best!, followersRounded: true } });
    expect(glance(root, 'best-post')).toContain('≈\u202f1.66%412 interactions');
  });

  test('exact figures say nothing of it', () => {
    expect(textOf(popup())).not.toContain('≈');
  });
});

describe('a site on which nothing is read', () => {
  const notChosen = 'LinkedIn: nothing is read there until you choose what Repartee may do.';

  test('LinkedIn is mentioned until it is chosen, with the way to the options', () => {
    const openPlatforms = vi.fn();
    const root = on('x', { modes: signal({}), openPlatforms });
    expect(textOf(root.querySelector('.notice'))).toContain(notChosen);
    press(root, 'Choose in the options');
    expect(openPlatforms).toHaveBeenCalledOnce();
  });

  test.each<[string, Different]>([
    ['for a brand that is not there', { active: signal(lumen), modes: signal({}) }],
    ['once it is chosen', { modes: signal({ linkedin: 'sidebar' }) }],
    ['nor switched off, while another site is shown', { modes: signal({ linkedin: 'off' }) }],
    ['before the choice is known', { modes: signal(undefined) }],
  ])('is not mentioned %s', (_, different) => {
    expect(on('x', different).querySelector('.notice')).toBeNull();
  });

  test.each<[Different, string]>([
    [{ modes: signal({}) }, notChosen],
    [{ modes: signal({ linkedin: 'off' }) }, 'LinkedIn is switched off in the options'],
    [
      { access: signal({ linkedin: false }) },
      'The browser no longer lets Repartee access LinkedIn: nothing is read there.',
    ],
  ])('nobody is sent to profiles in vain', (different, words) => {
    const week = { ...emptyWeek, from: thisWeek.from, to: now };
    const before = signal({ ...summary, thisWeek: week });
    const root = on('linkedin', { ...different, summary: before });
    expect(textOf(root)).toContain(words);
    expect(linksIn(root, '.profile-links')).toEqual([]);
  });

  test('access withdrawn by the browser can be asked back in one click', () => {
    const requestAccess = vi.fn();
    const root = on('x', { access: signal({ x: false }), requestAccess }, 'fr');
    expect(textOf(root.querySelector('.notice-warning'))).toContain(
      'Le navigateur ne laisse plus Repartee accéder à X\u202f: rien n’y est lu.',
    );
    press(root, 'Redonner l’accès à X');
    expect(requestAccess).toHaveBeenCalledExactlyOnceWith('x');
  });
});

describe('adapter health', () => {
  const missingSince = now - 60_000;
  const troubles: Trouble[] = [
    { platform: 'linkedin', field: 'likes', missingSince },
    { platform: 'instagram', field: 'likes', missingSince },
    { platform: 'linkedin', field: 'text', missingSince },
  ];

  test('is told by site, in the words of the site', () => {
    const root = on('x', { unreadable: signal(troubles) }, 'fr');
    const boxes = [...root.querySelectorAll('.notice-warning .unreadable')].map(textOf);
    expect(boxes).toHaveLength(2);
    expect(boxes[0]).toContain('LinkedIn\u202f: les nombres de réactions ne sont plus lisibles');
    expect(boxes[0]).toContain('LinkedIn\u202f: les textes ne sont plus lisibles');
    expect(boxes[1]).toContain('Instagram\u202f: les nombres de J’aime ne sont plus lisibles');
  });

  test.each<[SketchResult, string]>([
    ['copied', 'Sketch copied. Paste it into your report.'],
    ['elsewhere', 'Not possible here: show a page of LinkedIn in the active tab'],
    ['failed', 'The sketch could not be copied, and nothing left your browser.'],
  ])('a sketch of the page that was %s says so', async (result, words) => {
    const copySketch = vi.fn(async () => result);
    const root = on('x', { unreadable: signal(troubles.slice(0, 1)), copySketch });
    const box = root.querySelector('[role="status"]')!;
    expect(textOf(box)).toContain('with every text and every id replaced');
    expect(textOf(box)).not.toContain(words);
    await pressIn(root, 'Copy a sketch of the LinkedIn page');
    expect(copySketch).toHaveBeenCalledExactlyOnceWith('linkedin');
    await eventually(() => expect(textOf(box)).toContain(words));
  });
});
