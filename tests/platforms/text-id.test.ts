import { Window } from 'happy-dom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkedin } from '@/lib/platforms/linkedin/adapter';
import { partsOf } from '@/lib/platforms/read-place';
import { textId } from '@/lib/platforms/text-id';
import { installDomGlobals } from '../support/dom-globals';

installDomGlobals();
const document = new Window().document as unknown as Document;
const ember = linkedin.items.find(({ name }) => name === 'Ember post')!;

function idOf(handle: string, text: string, likes = ''): string | undefined {
  const post = document.createElement('div');
  const link = document.createElement('a');
  link.className = 'update-components-actor__meta-link';
  link.href = `/in/${handle}/`;
  const body = document.createElement('div');
  body.className = 'update-components-update-v2__commentary';
  body.textContent = text;
  const count = document.createElement('span');
  count.className = 'social-details-social-counts__reactions-count';
  count.textContent = likes;
  post.append(link, body, count);
  return textId(ember, partsOf(post));
}

const texts = fc.string({ minLength: 1, maxLength: 80 }).filter((text) => text.trim() !== '');

test('the same post seen twice has the same id, whatever its counts and blanks are', () => {
  fc.assert(
    fc.property(texts, fc.nat(), (text, likes) => {
      expect(idOf('jane-doe', text, `${likes}`)).toBe(idOf('jane-doe', ` ${text}\n`, '7'));
    }),
  );
  expect(idOf('jane-doe', 'Une  bougie\n\nà Nantes')).toBe(idOf('jane-doe', 'Une bougie à Nantes'));
  expect(idOf('jane-doe', 'e\u0301te\u0301')).toBe(idOf('jane-doe', 'été'));
});

test('another text is another post, and so is the same text by somebody else', () => {
  const said = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      fc.pre(said(one) !== said(other));
      expect(idOf('jane-doe', one)).not.toBe(idOf('jane-doe', other));
    }),
  );
  expect(idOf('jane-doe', 'Bonjour')).not.toBe(idOf('paul-verne', 'Bonjour'));
});

test('the id fits into a key, and a post without a text has none', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(idOf('jane-doe', text)).toMatch(/^text:[\w-]{1,40}$/);
    }),
  );
  expect(idOf('jane-doe', ' ')).toBeUndefined();
});
