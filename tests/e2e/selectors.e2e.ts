import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composerSelector } from '@/lib/platforms/composer/composer-selector';
import { platforms } from '@/lib/platforms/registry';
import type { Launched } from '../support/launched';
import { browsers } from './cases';

/** Every text of an adapter that may be a selector: what stands under a name that holds one. */
function selectorsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return holders.has(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((entry) => selectorsIn(entry, name));
  if (typeof value !== 'object' || value === null || value instanceof Set) return [];
  return Object.entries(value).flatMap(([key, entry]) => selectorsIn(entry, key));
}

const holders = new Set(
  'at up only not around inside foreign notText cut edited row parts unless root when cell post focal continues ends box never within above among'.split(
    ' ',
  ),
);

describe.each(browsers)('in %s', (_, launch) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch({ port: 9 });
  });
  afterAll(() => launched?.close());

  test.each(platforms)(
    'every selector of $label is one that the browser understands',
    async (site) => {
      const selectors = [
        ...selectorsIn(site.items),
        ...selectorsIn(site.accounts),
        ...selectorsIn(site.viewer),
        ...selectorsIn(site.composers),
        composerSelector(site),
      ];
      const page = await launched.browser.newPage();
      const refused = await page.evaluate(
        (all) =>
          all.filter((selector) => {
            try {
              document.querySelector(selector.replace('{handle}', 'x'));
              return false;
            } catch {
              return true;
            }
          }),
        selectors,
      );
      await page.close();
      expect(selectors.length).toBeGreaterThan(20);
      expect(refused).toEqual([]);
    },
  );
});
