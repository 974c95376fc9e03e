import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReplyTarget } from '@/lib/model/reply-target';
import { findComposer } from '@/lib/platforms/composer/find-composer';
import { readTarget } from '@/lib/platforms/composer/read-target';
import { sendButtonOf } from '@/lib/platforms/composer/send-button';
import { createPageReader } from '@/lib/platforms/page-reader';
import type { PlatformAdapter } from '@/lib/platforms/types';
import { composersOf, pathOf, readComposers } from '../support/composers';
import { installDomGlobals } from '../support/dom-globals';
import { fixtureNow, loadFixture, openFixture, type Fixture } from '../support/fixture';
import { sites } from './bounds';
import { composerSelectorsOf } from './composer-selectors';

installDomGlobals();

const fixturesOf = ({ id }: PlatformAdapter): string[] =>
  readdirSync(`lib/platforms/${id}/fixtures`)
    .filter((name) => name.endsWith('.html'))
    .map((name) => `lib/platforms/${id}/fixtures/${name}`);

/** What every box of a page answers; a box is known by the number that it was given first. */
function told(document: Document, site: PlatformAdapter): Map<string, ReplyTarget> {
  const page = createPageReader(document, site, () => fixtureNow);
  return new Map(
    composersOf(document, site).map((composer) => [
      composer.box.getAttribute('number')!,
      readTarget(composer, { site, page }),
    ]),
  );
}

function opened(fixture: Fixture, site: PlatformAdapter): Document {
  const { document } = openFixture(fixture, site);
  for (const [number, { box }] of composersOf(document, site).entries()) {
    box.setAttribute('number', String(number));
  }
  return document;
}

const runs = { numRuns: 25 };
const places = fc.array(fc.nat(), { minLength: 1, maxLength: 12 });

describe.each(sites)('the boxes of $adapter.id', ({ adapter: site, marks }) => {
  const fixtures = fixturesOf(site);
  const written = fixtures
    .map((path) => loadFixture(path))
    .filter((page) => composersOf(openFixture(page, site).document, site).length > 0);

  test.each(fixtures)('of %s answer what its golden says', async (path) => {
    const { document } = openFixture(loadFixture(path), site);
    const boxes = readComposers(document, site, fixtureNow);
    for (const { target } of boxes) expect(ReplyTarget.parse(target)).toEqual(target);
    if (boxes.length === 0) return;
    await expect(`${JSON.stringify(boxes, null, 2)}\n`).toMatchFileSnapshot(
      `../../${path.replace('.html', '.composers.json')}`,
    );
  });

  test('every selector finds something in a fixture: dead ones are removed', () => {
    const documents = written.map((page) => openFixture(page, site).document);
    const all = composerSelectorsOf(site);
    const alive = all.filter(({ finds }) => documents.some(finds));
    const dead = all.filter(
      ({ list, selector }) =>
        !alive.some((other) => other.list === list && other.selector === selector),
    );
    expect(all.length).toBeGreaterThan(3);
    expect(dead.map(({ path, selector }) => `${path}: ${selector}`)).toEqual([]);
  });

  test('with elements removed: nothing is thrown, what is still told is the same', () => {
    // Without the name in it, a box could be for another comment.
    const kept = `${marks}, .ql-mention, [data-type="mention"], [data-testid="cellInnerDiv"]`;
    fc.assert(
      fc.property(fc.constantFrom(...written), places, (page, numbers) => {
        const document = opened(page, site);
        const before = told(document, site);
        const all = [...document.body.querySelectorAll('*')];
        const whole = new Set<Element>(document.querySelectorAll(kept));
        for (const number of numbers) {
          const element = all[number % all.length]!;
          if (!whole.has(element) && !element.closest('.ql-mention')) element.remove();
        }
        for (const [number, target] of told(document, site)) {
          expectLess(target, before.get(number)!);
        }
      }),
      runs,
    );
  });

  test('with attributes and texts overwritten by anything: what is told is valid', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...written),
        places,
        fc.string({ unit: 'binary' }),
        (page, numbers, junk) => {
          const document = opened(page, site);
          const all = [...document.body.querySelectorAll('*')];
          for (const number of numbers) {
            const element = all[number % all.length]!;
            for (const name of element.getAttributeNames()) element.setAttribute(name, junk);
            if (element.childElementCount === 0) element.textContent = junk;
          }
          for (const composer of composersOf(document, site)) sendButtonOf(composer);
          for (const target of told(document, site).values()) ReplyTarget.parse(target);
        },
      ),
      runs,
    );
  });

  test('are none on a page of private messages', () => {
    const { url } = site.examples.find(({ page }) => page === 'private')!;
    for (const { html } of written) {
      const { document } = openFixture({ url, html }, site);
      const boxes = document.querySelectorAll('textarea, [contenteditable="true"]');
      expect(boxes.length).toBeGreaterThan(0);
      for (const box of boxes) expect(findComposer(pathOf(box), site)).toBeUndefined();
    }
  });
});

/** Every value that is told was told of the whole page, too. */
function expectLess(target: ReplyTarget, before: ReplyTarget): void {
  if (target.purpose === 'post') return expect(target.key).toBeUndefined();
  expect(target.purpose).toBe(before.purpose);
  if (before.authorHandle !== undefined && target.authorHandle !== undefined) {
    expect(target.authorHandle).toBe(before.authorHandle);
  }
  // A post that lost its id is known by author and text.
  const isByText = target.threadKey?.includes(':text:');
  for (const name of ['key', 'url'] as const) {
    if (target[name] === undefined || before[name] === undefined || isByText) continue;
    expect(target[name], name).toBe(before[name]);
  }
  if (target.threadKey !== undefined && before.threadKey !== undefined && !isByText) {
    expect([before.threadKey, before.key]).toContain(target.threadKey);
  }
}
