import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageOf } from '@/lib/platforms/pages';
import { platformOf, platforms } from '@/lib/platforms/registry';
import { installDomGlobals } from './support/dom-globals';
import { loadFixture, openFixture } from './support/fixture';

installDomGlobals();

const examples = platforms.flatMap((owner) =>
  owner.examples.map((example) => ({ owner, ...example })),
);

describe.each(platforms)('$id', (platform) => {
  const folder = `lib/platforms/${platform.id}/fixtures`;
  const fixtures = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${folder}/${name}`);

  test.each(examples)('whose page is $url', ({ owner, url, page }) => {
    expect(platformOf(url)?.id, 'exactly one site owns a URL').toBe(owner.id);
    if (owner === platform) {
      expect(
        pageOf(url, platform).name,
        `Is this "${page}"? Mend the pattern or the example.`,
      ).toBe(page);
    }
  });

  test.each(fixtures)('reads %s as its golden says', async (path) => {
    const told = openFixture(loadFixture(path), platform).read();
    // A golden that is missing is written with `vitest -u`; a person reads it before it is committed.
    await expect(`${JSON.stringify(told, null, 2)}\n`).toMatchFileSnapshot(
      `../${path.replace('.html', '.json')}`,
    );
  });

  test('every selector finds something in a fixture: dead ones are removed', () => {
    const documents = fixtures.map((path) => openFixture(loadFixture(path), platform).document);
    const dead = selectorsOf(platform).filter(
      (selector) => !documents.some((document) => found(document, selector)),
    );
    expect(dead).toEqual([]);
  });
});

/** Selectors are the strings of an adapter that stand under these names or in a list of them. */
function selectorsOf(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return selectorKeys.has(name) ? [value] : [];
  if (Array.isArray(value) && value.some(isJsonStep)) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => selectorsOf(entry, name));
  if (value === null || typeof value !== 'object' || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, entry]) => selectorsOf(entry, key));
}

/** A path into a JSON block ends in a name, not in a selector. */
function isJsonStep(entry: unknown): boolean {
  return typeof entry === 'string' && /^[a-zA-Z]+$/.test(entry) && /[A-Z]/.test(entry);
}

const selectorKeys = new Set([
  'at',
  'root',
  'ad',
  'foreign',
  'cut',
  'edited',
  'unless',
  'cell',
  'focal',
  'continues',
  'ends',
  'when',
  'followers',
  'following',
]);

function found(document: Document, selector: string): boolean {
  const filled = selector.replace('{handle}', 'maison_lumen');
  if (!filled.includes(':scope')) return document.querySelector(filled) !== null;
  return [...document.querySelectorAll('article')].some((post) => post.querySelector(filled));
}
