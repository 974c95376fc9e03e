import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAccounts } from '@/lib/brand-form/parse-accounts';
import { accountKey } from '@/lib/model/account-key';
import { AccountKey } from '@/lib/model/keys';
import { platformNames } from '@/lib/model/platform-mode';
import { Handle } from '@/lib/model/reading';

type Case = [text: string, handles: string[], wrong: string[]];

/** One word, and the handle that it is; undefined when it can be no account. */
type Word = [word: string, handle: string | undefined];

function found(word: string, handle: string | undefined) {
  return handle === undefined ? { handles: [], wrong: [word] } : { handles: [handle], wrong: [] };
}

describe('on X', () => {
  test.each<Case>([
    ['maison_lumen', ['maison_lumen'], []],
    ['@maison_lumen', ['maison_lumen'], []],
    ['a, b;c  d\n@e', ['a', 'b', 'c', 'd', 'e'], []],
    ['Lumen @lumen LUMEN', ['Lumen'], []],
    ['https://x.com/maison_lumen', ['maison_lumen'], []],
    ['x.com/maison_lumen/status/1?s=20', ['maison_lumen'], []],
    ['https://mobile.twitter.com/@lumen#top', ['lumen'], []],
    [
      'status photo_status _a exactly15chars_',
      ['status', 'photo_status', '_a', 'exactly15chars_'],
      [],
    ],
    ['__proto__ constructor', ['__proto__', 'constructor'], []],
    ['maison-lumen', [], ['maison-lumen']],
    ['sixteen_chars_16 ok', ['ok'], ['sixteen_chars_16']],
    ['https://x.com/home https://x.com/i/flow', [], ['https://x.com/home', 'https://x.com/i/flow']],
    ['https://x.com/', [], ['https://x.com/']],
    ['https://example.com/lumen', [], ['https://example.com/lumen']],
    ['@@lumen é <b>', [], ['@@lumen', 'é', '<b>']],
    [' , ;', [], []],
  ])('%j', (text, handles, wrong) => {
    expect(parseAccounts('x', text)).toEqual({ handles, wrong });
  });
});

describe('on Instagram', () => {
  test.each<Word>([
    ['@maison.lumen', 'maison.lumen'],
    ['Maison_Lumen.2', 'Maison_Lumen.2'],
    ['a'.repeat(30), 'a'.repeat(30)],
    ['https://www.instagram.com/maison.lumen/?hl=fr', 'maison.lumen'],
    ['instagram.com/maison.lumen/reel/DAbc-123/', 'maison.lumen'],
    ['https://instagram.com/_u/maison.lumen', 'maison.lumen'],
    ['example.com', 'example.com'],
    ['reels.lumen', 'reels.lumen'],
    ['a'.repeat(31), undefined],
    ['maison-lumen', undefined],
    ['...', undefined],
    ['instagram.com', undefined],
    ['https://www.instagram.com/p/DAbc-123/', undefined],
    ['https://www.instagram.com/reel/DAbc-123/', undefined],
    ['https://www.instagram.com/reels/', undefined],
    ['https://www.instagram.com/explore/tags/lumen/', undefined],
    ['https://www.instagram.com/stories/maison.lumen/123/', undefined],
    ['https://www.instagram.com/direct/inbox/', undefined],
    ['https://www.instagram.com/Accounts/edit/', undefined],
    ['explore', undefined],
    ['x.com/maison_lumen', undefined],
    ['linkedin.com/company/maison-lumen', undefined],
  ])('%j → %j', (word, handle) => {
    expect(parseAccounts('instagram', word)).toEqual(found(word, handle));
  });
});

describe('on LinkedIn', () => {
  test.each<Word>([
    ['https://www.linkedin.com/company/maison-lumen/', 'company/maison-lumen'],
    ['https://linkedin.com/company/maison-lumen/posts/?feedView=all&x=1', 'company/maison-lumen'],
    ['https://www.linkedin.com/company/1234567/admin/dashboard/', 'company/1234567'],
    ['https://fr.linkedin.com/in/jane-doe', 'in/jane-doe'],
    ['fr.linkedin.com/in/jane-doe/en', 'in/jane-doe'],
    ['linkedin.com/in/fran%C3%A7ois-m%C3%BCller-12?trk=x', 'in/françois-müller-12'],
    ['https://www.linkedin.com/in/%F0%9F%A4%96-robot/', 'in/🤖-robot'],
    ['https://www.linkedin.com/company/johnson-&-johnson', 'company/johnson-&-johnson'],
    ['https://www.linkedin.com/school/sorbonne-universite/', 'school/sorbonne-universite'],
    ['https://www.linkedin.com/showcase/lumen-pro/about/', 'showcase/lumen-pro'],
    ['https://www.linkedin.com/mwlite/company/maison-lumen', 'company/maison-lumen'],
    ['company/maison-lumen', 'company/maison-lumen'],
    ['linkedin.com/company/lumen%2C-inc.', 'company/lumen,-inc.'],
    ['/in/jane-doe/', 'in/jane-doe'],
    ['company/maison-lumen/posts/?feedView=all', 'company/maison-lumen'],
    ['maison-lumen', 'company/maison-lumen'],
    ['@maison-lumen', 'company/maison-lumen'],
    ['1234567', 'company/1234567'],
    ['https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000000/', undefined],
    ['https://www.linkedin.com/feed/', undefined],
    ['https://www.linkedin.com/', undefined],
    ['linkedin.com', undefined],
    ['https://www.linkedin.com/company/', undefined],
    ['https://www.linkedin.com/in/%E0%A4%A', undefined],
    ['https://www.linkedin.com/in/a%20b', undefined],
    ['https://lnkd.in/abcdef', undefined],
    ['https://linkedin.com.example.com/in/jane-doe', undefined],
    ['https://www.example.com/company/maison-lumen', undefined],
    ['pub/jane-doe', undefined],
    ['x.com/maison_lumen', undefined],
    ['jane@example.com', undefined],
    ['<b>', undefined],
    ['--', undefined],
    [`in/${'🤖a'.repeat(50)}`, undefined],
    [`in/${'a'.repeat(100)}`, `in/${'a'.repeat(100)}`],
    [`in/${'a'.repeat(101)}`, undefined],
  ])('%j → %j', (word, handle) => {
    expect(parseAccounts('linkedin', word)).toEqual(found(word, handle));
  });

  test('a person and a page of the same slug are two accounts, the same one twice is one', () => {
    expect(
      parseAccounts('linkedin', 'in/lumen company/lumen Lumen linkedin.com/company/LUMEN/').handles,
    ).toEqual(['in/lumen', 'company/lumen']);
  });
});

test('on X every valid handle is found, bare or with @, once, in the order written', () => {
  const handle = fc.stringMatching(/^[A-Za-z0-9_]{1,15}$/);
  const handles = fc.uniqueArray(handle, { selector: (name) => name.toLowerCase() });
  fc.assert(
    fc.property(handles, fc.constantFrom('', '@'), (names, before) => {
      const text = names.map((name) => before + name).join(', ');
      const both = parseAccounts('x', `${text} ${text.toUpperCase()}`);
      expect(both).toEqual({ handles: names, wrong: [] });
    }),
  );
});

test('what was understood on LinkedIn is understood again, from the path and from the address', () => {
  const slug = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((text) => parseAccounts('linkedin', `in/${text}`).handles.length === 1);
  fc.assert(
    fc.property(slug, (text) => {
      const { handles } = parseAccounts('linkedin', `in/${text}`);
      const [path = ''] = handles;
      const encoded = path.split('/').map(encodeURIComponent).join('/');
      const address = `https://www.linkedin.com/${encoded}/`;
      expect(parseAccounts('linkedin', `${encoded} ${address}`)).toEqual({ handles, wrong: [] });
    }),
  );
});

test('any text is read without a throw, and nothing of it is dropped silently', () => {
  const shapes = {
    x: /^\w{1,15}$/,
    instagram: /^[\w.]{1,30}$/,
    linkedin: /^(?:company|in|school|showcase)\/[^\s:/?#@]+$/i,
  };
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(text, fc.constantFrom(...platformNames), (typed, platform) => {
      const { handles, wrong } = parseAccounts(platform, typed);
      for (const handle of handles) {
        expect(handle).toMatch(shapes[platform]);
        expect(Handle.safeParse(handle).success).toBe(true);
        expect(AccountKey.safeParse(accountKey(platform, handle)).success).toBe(true);
      }
      for (const word of wrong) expect(typed).toContain(word);
      const words = typed.split(/[\s,;]+/).filter(Boolean);
      expect(handles.length > 0 || wrong.length > 0).toBe(words.length > 0);
    }),
  );
});
