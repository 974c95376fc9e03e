import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignCounts } from '@/lib/metrics/align-counts';
import type { Metrics } from '@/lib/model/metrics';

const order = ['comments', 'reposts', 'likes', 'saves', 'views'] as const;

describe('alignCounts', () => {
  test.each<[string, number[], Metrics, Metrics]>([
    [
      'timeline: the one left over is saves',
      [12, 3, 118, 7, 5470],
      { comments: 12, reposts: 3, likes: 118, views: 5470 },
      { saves: 7 },
    ],
    [
      'opened post: the one left over is views',
      [29, 48, 538, 462, 151330],
      { comments: 29, reposts: 48, likes: 538, saves: 462 },
      { views: 151330 },
    ],
    ['zeros are left out', [2, 74], { comments: 0, reposts: 0, likes: 2, views: 74 }, {}],
    [
      'equal numbers keep their order',
      [5, 5, 5, 5, 5],
      { comments: 5, reposts: 5, likes: 5, views: 5 },
      { saves: 5 },
    ],
    [
      'two unknown and one number: nobody can tell',
      [4, 2, 31, 8040],
      { comments: 4, reposts: 2, likes: 31 },
      {},
    ],
    [
      'two unknown and two numbers',
      [4, 2, 31, 6, 8040],
      { comments: 4, reposts: 2, likes: 31 },
      { saves: 6, views: 8040 },
    ],
    [
      'label and buttons of different moments',
      [12, 3, 118],
      { comments: 12, reposts: 3, likes: 119 },
      {},
    ],
    ['nothing in the label', [], { comments: 0, reposts: 0, likes: 0 }, {}],
    ['more numbers than counts', [1, 2, 3, 4, 5, 6], {}, {}],
    [
      'all unknown, all there',
      [1, 2, 3, 4, 5],
      {},
      { comments: 1, reposts: 2, likes: 3, saves: 4, views: 5 },
    ],
  ])('%s', (_, numbers, known, told) => {
    expect(alignCounts(numbers, order, known)).toEqual(told);
  });

  test('an abbreviated copy on screen decides which of two it is', () => {
    const known = { comments: 4, reposts: 2, likes: 31 };
    const shown = { metric: 'views', digits: '80' } as const;
    expect(alignCounts([4, 2, 31, 8040], order, known, shown)).toEqual({ views: 8040 });
  });

  test('a number that must not be believed makes the label useless', () => {
    expect(alignCounts([1, undefined, 3], order, {})).toEqual({});
  });

  test('whatever is hidden, what is told is true', () => {
    const counts = fc.record({
      comments: fc.nat(20),
      reposts: fc.nat(20),
      likes: fc.nat(20),
      saves: fc.nat(20),
      views: fc.nat(20),
    });
    fc.assert(
      fc.property(counts, fc.subarray([...order]), (truth, hidden) => {
        const label = order.map((metric) => truth[metric]).filter((count) => count > 0);
        const known = Object.fromEntries(
          order
            .filter((metric) => !hidden.includes(metric))
            .map((metric) => [metric, truth[metric]]),
        );
        for (const [metric, value] of Object.entries(alignCounts(label, order, known))) {
          expect(value).toBe(truth[metric as keyof typeof truth]);
          expect(hidden).toContain(metric);
        }
      }),
    );
  });

  test('one hidden count that is not 0 is always told', () => {
    const counts = fc.array(fc.nat(9), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(counts, fc.nat(4), fc.integer({ min: 1, max: 9 }), (values, at, hidden) => {
        const truth = order.map(
          (metric, index) => [metric, index === at ? hidden : values[index]!] as const,
        );
        const label = truth.map(([, count]) => count).filter((count) => count > 0);
        const known = Object.fromEntries(truth.filter((_, index) => index !== at));
        const told = alignCounts(label, order, known);
        expect(told).toEqual({ [order[at]!]: hidden });
      }),
    );
  });
});
