import { describe, expect, test } from 'vitest';
import type { Platform } from '@/lib/model/platform';
import { lengthOf } from '@/lib/templates/length-of';
import { sectorNames } from '@/lib/templates/starter/sector';
import { filled, known, longAnswer, ownWords, sitesOf, wordingsOf } from './starter-wordings';

/** Own words, as the site counts them: a name and a link have to fit as well. */
const longestOwn: Readonly<Record<Platform, number>> = { x: 200, linkedin: 600, instagram: 300 };

describe.each(sectorNames)('each wording of %s', (sector) => {
  const wordings = wordingsOf(sector);

  test('is short enough for every site where it is offered', () => {
    for (const wording of wordings) {
      for (const site of sitesOf(wording)) {
        expect(
          lengthOf(ownWords(wording), site).used,
          `${site} ${wording.where}`,
        ).toBeLessThanOrEqual(longestOwn[site]);
        const { used, limit } = lengthOf(filled(wording, known, longAnswer).text, site);
        expect(used, `${site} ${wording.where}`).toBeLessThanOrEqual(limit);
      }
    }
  });
});
