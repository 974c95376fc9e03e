import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLinkedin } from './linkedin/feed/make-linkedin';
import type { Post } from './linkedin/feed/types';
import { ageOf } from './linkedin/labels/ages';
import { en } from './linkedin/labels/en';
import { fr } from './linkedin/labels/fr';
import { timeLine, timeSentence } from './linkedin/labels/time-line';
import type { Words } from './linkedin/labels/words';
import { tokenize } from './linkedin/parts/tokens';
import { pageOf, usualFront } from './linkedin/routes';
import { isHarmless } from './linkedin/trusted-markup';

const now = Date.UTC(2026, 10, 22, 12);
const day = 86_400_000;
const posts = [...makeLinkedin({ seed: 1, count: 120, now }).posts.values()];

describe('labels', () => {
  it('group digits as the language does, and say one of one', () => {
    expect(en.reactions(1107)).toBe('1,107 reactions');
    expect(en.comments(1)).toBe('1 comment');
    expect(en.proof('Ada', 29)).toBe('Ada and 29 others');
    expect(en.proofReacted('Ada', 1)).toBe('Ada and 1 other reacted');
    expect(en.roundedFollowers(7896)).toBe('8K followers');
    expect(fr.reactions(1107)).toBe('1\u202f107\u00a0réactions');
    expect(fr.comments(1)).toBe('1\u00a0commentaire');
    expect(fr.proof('Ada', 29)).toBe('Ada et 29\u00a0autres personnes');
    expect(fr.roundedFollowers(7896)).toBe('8\u00a0K\u00a0abonnés');
  });

  it.each<[string, Words]>([
    ['English', en],
    ['French', fr],
  ])('hold in %s the number that they say, whatever it is', (_, words) => {
    const digits = (label: string) => Number(label.replaceAll(/\D/g, ''));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (count) => {
        const { reactions, comments, reposts, followers, impressions, votes } = words;
        for (const say of [reactions, comments, reposts, followers, impressions, votes]) {
          expect(digits(say(count))).toBe(count);
        }
        expect(digits(words.proof('Ada', count))).toBe(count);
      }),
    );
  });

  it('say the age in the greatest unit that is full', () => {
    expect(ageOf(now - 59_000, now)).toEqual({ count: 1, unit: 'minute' });
    expect(ageOf(now - 6.9 * day, now)).toEqual({ count: 6, unit: 'day' });
    expect(ageOf(now - 7 * day, now)).toEqual({ count: 1, unit: 'week' });
    expect(ageOf(now - 62 * day, now)).toEqual({ count: 2, unit: 'month' });
    expect(ageOf(now - 400 * day, now)).toEqual({ count: 1, unit: 'year' });
  });

  it('say when a post was published, and that it was edited', () => {
    const post: Post = { ...posts[0]!, publishedAt: now - day / 4, edited: true };
    expect(timeLine(post, now, en)).toBe('6h • Edited •');
    expect(timeLine(post, now, fr)).toBe('6\u00a0h • Modifié •');
    expect(timeSentence(post, now, en)).toBe(
      '6 hours ago • Edited • Visible to anyone on or off LinkedIn',
    );
  });
});

describe('the site', () => {
  it('knows its addresses, and which front end each usually has', () => {
    const named = (path: string) => [pageOf(path).name, usualFront(pageOf(path))];
    expect(named('/feed/')).toEqual(['feed', 'sdui']);
    expect(named('/preload/')).toEqual(['feed', 'sdui']);
    expect(named('/feed/update/urn:li:activity:7/')).toEqual(['update', 'sdui']);
    expect(named('/in/lea/recent-activity/all/')).toEqual(['activity', 'sdui']);
    expect(named('/company/maison-lumen/posts/')).toEqual(['company', 'ember']);
    expect(named('/messaging/')).toEqual(['messaging', 'ember']);
    expect(named('/in/lea/details/')).toEqual(['unknown', 'sdui']);
    expect(pageOf('/feed/update/urn%3Ali%3Aactivity%3A7/')).toEqual({
      name: 'update',
      urn: 'urn:li:activity:7',
    });
  });

  it('cuts texts into pieces that are the text again', () => {
    for (const { text } of posts) {
      expect(
        tokenize(text)
          .map((token) => token.text)
          .join(''),
      ).toBe(text);
    }
    const kinds = tokenize('Oui #Été\nhttps://a.example/b').map(({ kind }) => kind);
    expect(kinds).toEqual(['text', 'hashtag', 'break', 'link']);
  });

  it('lets the markup of editors pass its policy, and nothing that runs or loads', () => {
    for (const html of [
      '',
      '<p>a<br></p>',
      `<div class='ql-editor' style="white-space: normal;"><p><br></p></div>`,
      '<meta charset="utf-8"><b>x</b>',
      '<body>Merci</body>',
    ]) {
      expect(isHarmless(html)).toBe(true);
    }
    for (const html of [
      '<img src=x>',
      '<p onclick="x()">',
      '<script>',
      '<a href="javascript:x">',
      '<p <b>',
    ]) {
      expect(isHarmless(html)).toBe(false);
    }
  });
});
