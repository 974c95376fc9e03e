import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abbreviate, headerTotal } from './x/labels/abbreviate';
import { buttonLabel, counted, groupLabel } from './x/labels/count-labels';
import { languages, wordsOf } from './x/labels/languages';
import { datetimeAttribute, shortTime } from './x/labels/time-labels';
import { tokenize } from './x/parts/tokens';

const { en, fr, pt, ar } = languages;
const none = { liked: false, reposted: false, bookmarked: false };

describe('the summary on the action bar', () => {
  const real = { comments: 29, reposts: 48, likes: 538, bookmarks: 462, views: 151_330 };

  // Summaries seen on real pages.
  it.each([
    ['29 replies, 48 reposts, 538 likes, 462 bookmarks, 151330 views', real, none, en],
    [
      '102 replies, 99 reposts, Reposted, 894 likes, 85 bookmarks, 116524 views',
      { comments: 102, reposts: 99, likes: 894, bookmarks: 85, views: 116_524 },
      { ...none, reposted: true },
      en,
    ],
    [
      '11766 likes, Liked, 1245 bookmarks',
      { comments: 0, reposts: 0, likes: 11_766, bookmarks: 1245 },
      { ...none, liked: true },
      en,
    ],
    [
      '17002 respostas, 6028 reposts, 15614 curtidas, 1897 items salvos, 5979037 visualizações',
      { comments: 17_002, reposts: 6028, likes: 15_614, bookmarks: 1897, views: 5_979_037 },
      none,
      pt,
    ],
  ])('says %s', (label, counts, viewer, words) => {
    expect(groupLabel(counts, viewer, words)).toBe(label);
  });

  it('uses the singular, leaves out zeros, never says “Bookmarked”, and may be empty', () => {
    const counts = { comments: 1, reposts: 0, likes: 1, bookmarks: 1, views: 0 };
    const viewer = { ...none, bookmarked: true };
    expect(groupLabel(counts, viewer, en)).toBe('1 reply, 1 like, 1 bookmark');
    const zero = { comments: 0, reposts: 0, likes: 0, bookmarks: 0 };
    expect(groupLabel(zero, none, en)).toBe('');
  });

  it('holds the plain integers in order in every language', () => {
    const count = fc.nat(10_000_000);
    const counts = fc.record({
      comments: count,
      reposts: count,
      likes: count,
      bookmarks: count,
      views: count,
    });
    fc.assert(
      fc.property(counts, fc.constantFrom(en, fr, pt, ar), (all, words) => {
        const wanted = [all.comments, all.reposts, all.likes, all.bookmarks, all.views];
        const label = groupLabel(all, { ...none, liked: true, reposted: true }, words);
        expect((label.match(/\d+/g) ?? []).map(Number)).toEqual(wanted.filter((n) => n > 0));
      }),
    );
  });
});

describe('the labels of the buttons', () => {
  it.each([
    [buttonLabel(0, en.button.comments, en.button.reply, en), '0 Replies. Reply'],
    [buttonLabel(17_002, pt.button.comments, pt.button.reply, pt), '17002 Respostas. Resposta'],
    [buttonLabel(45, fr.button.likes, fr.button.like, fr), "45 J'aime. J'aime"],
    [buttonLabel(45, fr.button.likes, fr.button.liked, fr), "45 J'aime. J'aime"],
    [buttonLabel(462, en.button.bookmarks, en.button.bookmarked, en), '462 Bookmarks. Bookmarked'],
    [
      `${counted(89_532, en.button.views, en)}. ${en.button.analytics}`,
      '89532 views. View post analytics',
    ],
    [counted(0, fr.group.comments, fr), '0 réponse'],
    [counted(3, ar.group.likes, ar), '3 إعجابات'],
  ])('%s', (label, wanted) => {
    expect(label).toBe(wanted);
  });

  it('falls back to English', () => {
    expect(wordsOf('tlh')).toBe(en);
    expect(wordsOf(null)).toBe(en);
    expect(wordsOf('ar').direction).toBe('rtl');
  });
});

describe('numbers on screen', () => {
  // Pairs seen on real pages: cut off, not rounded.
  it.each([
    [1003, 'en', '1K'],
    [6027, 'en', '6K'],
    [5470, 'en', '5.4K'],
    [8783, 'en', '8.7K'],
    [2378, 'en', '2.3K'],
    [161_820, 'en', '161K'],
    [999, 'en', '999'],
    [1897, 'pt', '1\u00a0mil'],
    [17_002, 'pt', '17\u00a0mil'],
    [5_979_037, 'pt', '5,9\u00a0mi'],
  ])('%i in %s is %s', (count, language, shown) => {
    expect(abbreviate(count, language)).toBe(shown);
  });

  it('keeps a decimal in profile headers, and is exact below ten thousand', () => {
    expect(headerTotal(24_817, 'en')).toBe('24.8K');
    expect(headerTotal(3893, 'en')).toBe('3,893');
    expect(abbreviate(151_330, 'en', true)).toBe('151.3K');
  });
});

describe('times', () => {
  const now = Date.UTC(2026, 10, 22, 12);
  it('are exact to the second in the markup', () => {
    expect(datetimeAttribute(Date.UTC(2025, 3, 6, 0, 3, 10, 987))).toBe('2025-04-06T00:03:10.000Z');
  });
  it.each([
    [6 * 60_000, '6m'],
    [16 * 3_600_000, '16h'],
    [4 * 86_400_000, 'Nov 18'],
  ])('%i ms ago is %s', (age, shown) => {
    expect(shortTime(now - age, now, 'en')).toBe(shown);
  });
});

describe('tokenize', () => {
  it('finds mentions, hashtags, links and emoji', () => {
    const text = 'Merci @deco_hebdo ❤️ #ConseilLumière\nhttps://maison-lumen.example/jeu';
    expect(tokenize(text).filter(({ kind }) => kind !== 'text')).toEqual([
      { kind: 'mention', text: '@deco_hebdo' },
      { kind: 'emoji', text: '❤️' },
      { kind: 'hashtag', text: '#ConseilLumière' },
      { kind: 'link', text: 'https://maison-lumen.example/jeu' },
    ]);
  });

  it('loses nothing of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          tokenize(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
