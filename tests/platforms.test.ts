import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageOf } from '@/lib/platforms/pages';
import { platformOf, platforms } from '@/lib/platforms/registry';
import { installDomGlobals } from './support/dom-globals';
import { loadFixture, openFixture } from './support/fixture';
import { elementsOf, selectorsOf, type Used } from './platforms/selectors-of';

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
    const finds = (used: Used): boolean =>
      documents.some((document) => elementsOf(used, document, platform).length > 0);
    const all = selectorsOf(platform);
    const alive = all.filter(finds);
    const dead = all.filter(
      ({ node, selector }) =>
        !alive.some((other) => other.node === node && other.selector === selector),
    );
    expect(alive.length).toBeGreaterThan(20);
    expect(dead.map(({ path, selector }) => `${path}: ${selector}`)).toEqual([]);
  });

  test('no selector has :has() within :has(): every browser refuses it, the DOM of these tests does not', () => {
    const nested = selectorsOf(platform).filter(({ selector }) => hasWithinHas(selector));
    expect(nested).toEqual([]);
    expect(hasWithinHas('a:has(svg:has(path)) + b'), 'the check itself').toBe(true);
    expect(hasWithinHas('a:has(svg) + b:has(path)')).toBe(false);
  });
});

function hasWithinHas(selector: string): boolean {
  const open: boolean[] = [];
  for (const [part] of selector.matchAll(/:has\(|\(|\)/g)) {
    if (part === ')') open.pop();
    else if (part === ':has(' && open.includes(true)) return true;
    else open.push(part === ':has(');
  }
  return false;
}
