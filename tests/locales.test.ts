import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';

async function wordsOf(language: string): Promise<Map<string, string>> {
  const parsed = await parseMessagesFile(`assets/locales/${language}.yml`);
  const messages = generateChromeMessages(parsed);
  return new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

const french = await wordsOf('fr');
const english = await wordsOf('en');
const sources = Object.values(
  import.meta.glob<string>(['/{components,entrypoints,lib}/**/*.{ts,tsx}', '/wxt.config.ts'], {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
).join('\n');

/** Keys as the code writes them: `popup.brand`, `health.${field}`, and `__MSG_extension_name__`. */
const written = sources.matchAll(/['"`]([\w-]+(?:\.(?:[\w-]+|\$\{[^}]+\}))*)['"`]/g);
const inManifest = sources.matchAll(/__MSG_(\w+?)__/g);
const used = [...written, ...inManifest].map(([, key = '']) => {
  const parts = key.split(/\$\{[^}]+\}/).map((part) => part.replaceAll('.', '_'));
  return new RegExp(`^${parts.join('[\\w-]+')}$`);
});

test('both languages have the same keys', () => {
  expect([...english.keys()]).toEqual([...french.keys()]);
});

test('every key is one that browsers take', () => {
  expect([...french.keys()].filter((key) => !/^\w+$/.test(key))).toEqual([]);
});

test('no words are empty', () => {
  expect(keysWhere([...french, ...english], (message) => message.trim() === '')).toEqual([]);
});

test('both languages have the same placeholders in the same number of forms', () => {
  const shapeOf = (message = '') =>
    message
      .split(' | ')
      .map((form) => [...new Set(form.match(/\$\d/g))].toSorted().join())
      .join(' | ');
  const differ = [...french.keys()].filter(
    (key) => shapeOf(french.get(key)) !== shapeOf(english.get(key)),
  );
  expect(differ).toEqual([]);
});

test('every key is used somewhere', () => {
  const unused = [...french.keys()].filter((key) => !used.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});

test.each([
  ['exclamation marks', /!/],
  ['straight apostrophes', /'/],
  ['a breaking or missing space before : ; ? %', /(^|[^\u202f])[:;?%]/],
  ['breaking spaces within « »', /«[^\u202f]|[^\u202f]»/],
  ['tutoiement', /(?<!\p{L})(tu|toi|ton|ta|tes)(?!\p{L})/iu],
])('French without %s', (_what, wrong) => {
  expect(keysWhere([...french], (message) => wrong.test(message))).toEqual([]);
});

test.each([
  ['exclamation marks', /!/],
  ['straight apostrophes', /'/],
])('English without %s', (_what, wrong) => {
  expect(keysWhere([...english], (message) => wrong.test(message))).toEqual([]);
});

test('the shops take a description of 132 characters', () => {
  for (const words of [french, english])
    expect(words.get('extension_description')!.length).toBeLessThanOrEqual(132);
});

function keysWhere(words: [string, string][], wrong: (message: string) => boolean): string[] {
  return words.filter(([, message]) => wrong(message)).map(([key]) => key);
}
