import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayBe } from '@/lib/metrics/rounded';
import { Batch, type PostReading } from '@/lib/model/reading';
import { x } from '@/lib/platforms/x/adapter';
import { installDomGlobals } from '../support/dom-globals';
import { loadFixture, openFixture, type Fixture, type Opened } from '../support/fixture';
import { sites, type Bounds } from './bounds';

installDomGlobals();

const runs = { numRuns: 60 };
const places = fc.array(fc.nat(), { minLength: 1, maxLength: 12 });

/** Chooses elements of the page below the body that are no bounds, by numbers. */
function chosen(opened: Opened, numbers: readonly number[], { marks }: Bounds): Element[] {
  const all = [...opened.document.body.querySelectorAll('*')];
  const kept = new Set<Element>(opened.document.querySelectorAll(marks));
  return numbers.map((number) => all[number % all.length]!).filter((element) => !kept.has(element));
}

const toldOf = (opened: Opened): Map<string, PostReading> =>
  new Map(opened.read().posts.map((reading) => [reading.key, reading]));

/** Every value of `after` that the whole page told too is the same: nothing was invented. */
function expectNothingInvented(before: Map<string, PostReading>, after: Map<string, PostReading>) {
  for (const [key, reading] of after) {
    const original = before.get(key) ?? bySameAuthor(before, reading);
    expect(original, `invented: ${key}`).toBeDefined();
    for (const [metric, value] of Object.entries(reading.metrics)) {
      const was = original!.metrics[metric as keyof PostReading['metrics']];
      const isRounded = reading.rounded.includes(metric as keyof PostReading['metrics']);
      if (isRounded && was !== undefined) expect(mayBe(was, value!)).toBe(true);
      else expect(value, `${metric} of ${key}`).toBe(was);
    }
    if (reading.authorHandle !== undefined) {
      expect(reading.authorHandle).toBe(original!.authorHandle);
    }
    if (reading.publishedAt !== undefined && original!.publishedAt !== undefined) {
      // without a time on the page the id tells the minute
      expect(Math.abs(reading.publishedAt - original!.publishedAt)).toBeLessThan(120_000);
    }
  }
}

/** A post that lost its id is known by author and text: it must be one that was on the page. */
function bySameAuthor(
  before: Map<string, PostReading>,
  { key, authorName, text, metrics }: PostReading,
): PostReading | undefined {
  if (!key.includes(':text:')) return undefined;
  return [...before.values()].find(
    (one) =>
      one.authorName === authorName &&
      (one.text ?? '').slice(0, 5) === (text ?? '').slice(0, 5) &&
      Object.entries(metrics).every(([metric, value]) =>
        [value, undefined].includes(one.metrics[metric as keyof PostReading['metrics']]),
      ),
  );
}

describe.each(sites)('a page of $adapter.id that is broken in any way', (site) => {
  const { adapter, cells, marks } = site;
  const folder = `lib/platforms/${adapter.id}/fixtures`;
  const fixtures = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => loadFixture(`${folder}/${name}`));
  const fixture = fc.constantFrom(...fixtures);
  const whole = new Map<Fixture, Map<string, PostReading>>(
    fixtures.map((page) => [page, toldOf(openFixture(page, adapter))]),
  );

  test('with elements removed: nothing is thrown, nothing is invented', () => {
    fc.assert(
      fc.property(fixture, places, (page, numbers) => {
        const broken = openFixture(page, adapter);
        for (const element of chosen(broken, numbers, site)) element.remove();
        expectNothingInvented(whole.get(page)!, toldOf(broken));
      }),
      runs,
    );
  });

  test('with attributes removed: nothing is thrown, nothing is invented', () => {
    fc.assert(
      fc.property(fixture, places, fc.nat(), (page, numbers, which) => {
        const broken = openFixture(page, adapter);
        for (const element of chosen(broken, numbers, site)) {
          const attributes = element.getAttributeNames();
          const name = attributes[which % Math.max(1, attributes.length)];
          if (name !== undefined) element.removeAttribute(name);
        }
        expectNothingInvented(whole.get(page)!, toldOf(broken));
      }),
      runs,
    );
  });

  test('with whole posts doubled or moved: counts, authors and times stay', () => {
    fc.assert(
      fc.property(fixture, places, fc.boolean(), (page, numbers, double) => {
        const broken = openFixture(page, adapter);
        const all = [...broken.document.querySelectorAll(cells)];
        for (const number of numbers) {
          const cell = all[number % Math.max(1, all.length)];
          const list = cell?.parentElement;
          if (cell && list) list.prepend(double ? cell.cloneNode(true) : cell);
        }
        expectNothingInvented(whole.get(page)!, toldOf(broken));
      }),
      runs,
    );
  });

  test('with a post inside another: each keeps its own numbers', () => {
    fc.assert(
      fc.property(fixture, fc.nat(), fc.nat(), (page, outer, inner) => {
        const broken = openFixture(page, adapter);
        const all = [...broken.document.querySelectorAll(cells)].filter(
          (cell) =>
            !cell.parentElement?.closest(cells) && !cell.querySelector('.update-components-header'),
        );
        if (all.length < 2) return;
        const guest = all[inner % all.length]!;
        const host = all[outer % all.length]!;
        if (host !== guest && !guest.contains(host)) host.append(guest);
        expectNothingInvented(whole.get(page)!, toldOf(broken));
      }),
      runs,
    );
  });

  test('with labels and texts overwritten by anything: what is read is valid', () => {
    fc.assert(
      fc.property(fixture, places, fc.string({ unit: 'binary' }), (page, numbers, junk) => {
        const broken = openFixture(page, adapter);
        for (const element of chosen(broken, numbers, { ...site, marks: 'html' })) {
          for (const name of element.getAttributeNames()) element.setAttribute(name, junk);
          if (element.childElementCount === 0) element.textContent = junk;
        }
        const { posts, account } = broken.read();
        Batch.parse({ posts, accounts: account ? [account] : [] });
      }),
      runs,
    );
  });

  test('the bounds are on the pages: a mark that is gone would leave them unguarded', () => {
    const pages = fixtures.map((page) => openFixture(page, adapter).document);
    for (const selector of [...marks.split(', '), cells]) {
      expect(pages.some((page) => page.querySelector(selector) !== null)).toBe(true);
    }
  });
});

test('a post of 5 MB is read without its tail, one of 30,000 elements is left alone', () => {
  const fixture = loadFixture('lib/platforms/x/fixtures/timeline.html');
  const page = openFixture(fixture, x);
  const [first, second] = page.posts();
  first!.querySelector('[data-testid="tweetText"]')!.textContent = 'a '.repeat(2_500_000);
  second!.querySelector('[data-testid="tweetText"]')!.innerHTML = '<i></i>'.repeat(30_000);
  const { posts } = page.read();
  expect(posts[0]).toMatchObject({ textComplete: false });
  expect(posts[0]!.text!.length).toBeLessThanOrEqual(100_000);
  expect(posts).toHaveLength(openFixture(fixture, x).read().posts.length - 1);
});
