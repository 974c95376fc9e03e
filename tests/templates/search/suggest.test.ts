import { describe, expect, it, test } from 'vitest';
import { situationNames, type Situation } from '@/lib/model/situation';
import { fitting } from '@/lib/templates/search/fitting';
import { recentUse } from '@/lib/templates/search/recent-use';
import type { SearchRow } from '@/lib/templates/search/search-row';
import { suggest, type Occasion } from '@/lib/templates/search/suggest';
import { row } from './example-row';
import { idOf } from './made-up-library';

const now = 1_700_000_000_000;
const day = 86_400_000;

/** One reply for each situation, named by it, and one for none. */
const library: SearchRow[] = [
  ...situationNames.map((situation, at) => row(at, { situation, title: situation })),
  row(50, { title: 'general' }),
];

function titles(rows: readonly SearchRow[], occasion: Partial<Occasion>): string[] {
  const asked: Occasion = { platform: 'x', uses: [], now, limit: 20, ...occasion };
  const byId = new Map(rows.map(({ id, title }) => [id, title]));
  return suggest(rows, asked).map((id) => byId.get(id)!);
}

describe('what is offered first', () => {
  test.each<[Situation, ...string[]]>([
    ['crisis', 'crisis', 'complaint', 'handOver', 'general'],
    ['complaint', 'complaint', 'handOver', 'mediationReminder', 'general'],
    ['question', 'question', 'handOver', 'general'],
    ['praise', 'praise', 'thanks', 'general'],
    ['thanks', 'thanks', 'praise', 'general'],
    ['welcome', 'welcome', 'thanks', 'question', 'general'],
    ['handOver', 'handOver', 'question', 'complaint', 'general'],
    ['mediationReminder', 'mediationReminder', 'mediationWarning', 'mediationBlock', 'complaint'],
  ])('to a comment that calls for %s', (situation, ...first) => {
    expect(titles(library, { situation }).slice(0, first.length)).toEqual(first);
  });

  it('is, in a crisis, nothing that does not fit', () => {
    expect(titles(library, { situation: 'crisis' })).toEqual([
      'crisis',
      'complaint',
      'handOver',
      'general',
    ]);
  });

  it('is what was used most lately here, when nothing is known of the comment', () => {
    const uses = [
      { templateId: idOf(3), platform: 'x', at: now - day },
      { templateId: idOf(4), platform: 'linkedin', at: now - day },
      { templateId: idOf(50), platform: 'x', at: now - 8 * day },
    ] as const;
    expect(titles(library, { uses, limit: 3 })).toEqual(['question', 'general', 'welcome']);
  });

  it('goes by use among replies that fit alike only', () => {
    const two = [
      row(1, { situation: 'complaint', title: 'a' }),
      row(2, { situation: 'complaint', title: 'b' }),
      row(3, { situation: 'praise', title: 'c' }),
    ];
    const uses = [2, 3, 3, 3].map((at) => ({
      templateId: idOf(at),
      platform: 'x' as const,
      at: now,
    }));
    expect(titles(two, { situation: 'complaint', uses })).toEqual(['b', 'a', 'c']);
  });

  it('has the language of the comment', () => {
    const rows = [
      row(1, { situation: 'complaint', title: 'fr', versions: { fr: ['…'] } }),
      row(2, { situation: 'complaint', title: 'both', versions: { fr: ['…'], en: ['…'] } }),
      row(3, { title: 'general en', versions: { en: ['…'] } }),
      row(4, { situation: 'praise', title: 'other en', versions: { en: ['…'] } }),
      row(5, { situation: 'praise', title: 'other fr', versions: { fr: ['…'] } }),
    ];
    expect(titles(rows, { situation: 'complaint', language: 'en' })).toEqual([
      'both',
      'general en',
      'fr',
      'other en',
      'other fr',
    ]);
  });
});

it('offers nothing of other brands, of other sites, or deleted', () => {
  const rows = [
    row(1, { title: 'all' }),
    row(2, { title: 'ours', brandId: idOf(90) }),
    row(3, { title: 'theirs', brandId: idOf(91) }),
    row(4, { title: 'instagram', platforms: ['instagram'] }),
    row(5, { title: 'deleted', deleted: true }),
  ];
  expect(titles(rows, { brandId: idOf(90) })).toEqual(['all', 'ours']);
  expect(titles(rows, { brandId: idOf(90), limit: 1 })).toEqual(['all']);
});

test.each(situationNames)(
  'what calls for %s is answered first by a reply for just that',
  (name) => {
    expect(fitting[name][0]).toBe(name);
  },
);

describe('recent use', () => {
  test.each([
    ['now', 0, 1],
    ['ten days ago', 10 * day, 0.5],
    ['thirty days ago', 30 * day, 0.125],
    ['more than thirty days ago', 31 * day, undefined],
    ['in the future, by a clock that was set back', -5 * day, 1],
  ])('counts a use %s', (_, ago, counted) => {
    const uses = [{ templateId: idOf(1), platform: 'x' as const, at: now - ago }];
    expect(recentUse(uses, 'x', now).get(idOf(1))).toBe(counted);
    expect(recentUse(uses, 'linkedin', now).size).toBe(0);
  });

  it('adds uses up', () => {
    const use = { templateId: idOf(1), platform: 'x' as const, at: now };
    expect(recentUse([use, use, { ...use, at: now - 10 * day }], 'x', now).get(idOf(1))).toBe(2.5);
  });
});
