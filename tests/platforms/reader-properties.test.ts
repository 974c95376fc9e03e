import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PostReading } from '@/lib/model/reading';
import { Batch } from '@/lib/model/reading';
import { x } from '@/lib/platforms/x/adapter';
import { installDomGlobals } from '../support/dom-globals';
import { loadFixture, openFixture, type Opened } from '../support/fixture';

installDomGlobals();
const names = ['timeline', 'status', 'modal', 'article', 'profile', 'hostile'];
const fixtures = names.map((name) => loadFixture(`lib/platforms/x/fixtures/${name}.html`));

const fixture = fc.constantFrom(...fixtures);
const places = fc.array(fc.nat(), { minLength: 1, maxLength: 12 });
const runs = { numRuns: 60 };

/** Chooses elements of the page below the body, by numbers. */
function chosen(opened: Opened, numbers: readonly number[]): Element[] {
  const all = [...opened.document.body.querySelectorAll('*')];
  return numbers.map((number) => all[number % all.length]!);
}

const toldOf = (opened: Opened): Map<string, PostReading> =>
  new Map(opened.read().posts.map((reading) => [reading.key, reading]));

/** Without these marks what is inside belongs to what is outside: no reader could tell. */
const bounds = 'article, div[role="link"], [data-testid="placementTracking"]';

/** What each whole page tells. */
const whole = new Map(fixtures.map((page) => [page, toldOf(openFixture(page, x))]));

/** Every value of `after` that `before` had too is the same: nothing was invented. */
function expectNothingInvented(before: Map<string, PostReading>, after: Map<string, PostReading>) {
  for (const [key, reading] of after) {
    const original = before.get(key);
    expect(original, `${key} was not on the page`).toBeDefined();
    for (const [metric, value] of Object.entries(reading.metrics)) {
      const was = original!.metrics[metric as keyof PostReading['metrics']];
      expect(value, `${metric} of ${key}`).toBe(was);
    }
    if (reading.authorHandle !== undefined) {
      expect(reading.authorHandle).toBe(original!.authorHandle);
    }
    if (reading.publishedAt !== undefined) expect(reading.publishedAt).toBe(original!.publishedAt);
  }
}

describe('a page that is broken in any way', () => {
  test('with elements removed: nothing is thrown, nothing is invented', () => {
    fc.assert(
      fc.property(fixture, places, (page, numbers) => {
        const before = whole.get(page)!;
        const broken = openFixture(page, x);
        for (const element of chosen(broken, numbers)) element.remove();
        expectNothingInvented(before, toldOf(broken));
      }),
      runs,
    );
  });

  test('with attributes removed: nothing is thrown, nothing is invented', () => {
    fc.assert(
      fc.property(fixture, places, fc.nat(), (page, numbers, which) => {
        const before = whole.get(page)!;
        const broken = openFixture(page, x);
        for (const element of chosen(broken, numbers)) {
          const attributes = element.getAttributeNames();
          const name = attributes[which % Math.max(1, attributes.length)];
          if (name !== undefined && !element.matches(bounds)) element.removeAttribute(name);
        }
        expectNothingInvented(before, toldOf(broken));
      }),
      runs,
    );
  });

  test('with whole posts doubled or moved: counts, authors and times stay', () => {
    fc.assert(
      fc.property(fixture, places, fc.boolean(), (page, numbers, double) => {
        const before = whole.get(page)!;
        const broken = openFixture(page, x);
        const cells = [...broken.document.querySelectorAll('[data-testid="cellInnerDiv"]')];
        for (const number of numbers) {
          const cell = cells[number % Math.max(1, cells.length)];
          const list = cell?.parentElement;
          if (cell && list) list.prepend(double ? cell.cloneNode(true) : cell);
        }
        expectNothingInvented(before, toldOf(broken));
      }),
      runs,
    );
  });

  test('with labels and texts overwritten by anything: what is read is valid', () => {
    fc.assert(
      fc.property(fixture, places, fc.string({ unit: 'binary' }), (page, numbers, junk) => {
        const broken = openFixture(page, x);
        for (const element of chosen(broken, numbers)) {
          for (const name of ['aria-label', 'href', 'datetime']) {
            if (element.hasAttribute(name)) element.setAttribute(name, junk);
          }
          if (element.childElementCount === 0) element.textContent = junk;
        }
        const { posts, account } = broken.read();
        Batch.parse({ posts, accounts: account ? [account] : [] });
      }),
      runs,
    );
  });

  test('a post of 5 MB is read without its tail, one of 30,000 elements is left alone', () => {
    const page = openFixture(fixtures[0]!, x);
    const [first, second] = page.posts();
    first!.querySelector('[data-testid="tweetText"]')!.textContent = 'a '.repeat(2_500_000);
    second!.querySelector('[data-testid="tweetText"]')!.innerHTML = '<i></i>'.repeat(30_000);
    const { posts } = page.read();
    expect(posts[0]).toMatchObject({ textComplete: false });
    expect(posts[0]!.text!.length).toBeLessThanOrEqual(100_000);
    expect(posts).toHaveLength(openFixture(fixtures[0]!, x).read().posts.length - 1);
  });
});
