import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage } from '@/lib/metrics/coverage';
import { responseTimes } from '@/lib/metrics/response-times';
import { toAnswer } from '@/lib/metrics/to-answer';
import type { LabelName } from '@/lib/model/label';
import { Reply } from '@/lib/model/reply';
import type { Situation } from '@/lib/model/situation';
import { hour, lumen, minute, now } from './example-rows';

function row(id: string, differs: Partial<Reply> & { hoursAgo?: number } = {}): Reply {
  const { hoursAgo = 1, ...rest } = differs;
  const answered = rest.replyKey !== undefined || rest.doneAt !== undefined;
  return {
    id: `x:${id}`,
    brandId: lumen.id,
    threadKey: 'x:1',
    platform: 'x',
    authorKey: `x:author_${id}`,
    askedAt: now - hoursAgo * hour,
    askedExactly: true,
    open: answered ? 0 : 1,
    updatedAt: now,
    ...rest,
  };
}

const answered = (id: string, afterMs: number, differs: Partial<Reply> = {}): Reply => {
  const one = row(id, { hoursAgo: 10 });
  return row(id, {
    hoursAgo: 10,
    replyKey: 'x:9',
    repliedAt: one.askedAt + afterMs,
    repliedExactly: true,
    ...differs,
  });
};

describe('what waits for an answer', () => {
  const order = (rows: Reply[], labels: Record<string, LabelName[]> = {}) =>
    toAnswer(rows, new Map(Object.entries(labels)), now).map(({ row: { id } }) => id.slice(2));
  const as = (id: string, situation: Situation, hoursAgo = 1) => row(id, { situation, hoursAgo });

  it('stands with the most pressing first, and the oldest of those', () => {
    const rows = [
      as('thanks', 'thanks', 90),
      as('praise', 'praise', 80),
      row('unclear', { hoursAgo: 70 }),
      as('question', 'question', 2),
      as('complaint', 'complaint', 3),
      as('crisis', 'crisis'),
      row('answered', { replyKey: 'x:9' }),
      row('done', { doneAt: now }),
    ];
    const expected = ['crisis', 'complaint', 'question', 'unclear', 'thanks', 'praise'];
    expect(order(rows)).toEqual(expected);
    expect(order(rows.toReversed())).toEqual(expected);
  });

  it.each<[string, Record<string, LabelName[]>, string[]]>([
    ['press goes before what is unclear', { 'x:b': ['press'] }, ['b', 'a', 'c']],
    ['so does what a journalist writes', { 'x:author_b': ['press'] }, ['b', 'a', 'c']],
    ['praise by a person’s word is no question', { 'x:a': ['praise'] }, ['b', 'c', 'a']],
    ['the more pressing of two labels counts', { 'x:c': ['praise', 'question'] }, ['c', 'a', 'b']],
    ['a troll waits longest', { 'x:author_a': ['troll'] }, ['b', 'c', 'a']],
    [
      'a label on the comment overrules one on the author',
      {
        'x:author_a': ['troll'],
        'x:a': ['question'],
      },
      ['a', 'b', 'c'],
    ],
    [
      'an ambassador’s words are taken as they are',
      { 'x:author_c': ['ambassador'] },
      ['a', 'b', 'c'],
    ],
  ])('labels say more than what was understood: %s', (_, labels, expected) => {
    const rows = [as('a', 'question'), row('b', { hoursAgo: 3 }), as('c', 'praise', 5)];
    expect(order(rows, labels)).toEqual(expected);
  });

  it('a crisis stays one, whoever wrote it', () => {
    const [waiting] = toAnswer([as('a', 'crisis')], new Map([['x:author_a', ['troll']]]), now);
    expect(waiting).toMatchObject({ priority: 'crisis', authorLabels: ['troll'] });
  });

  it('what is snoozed comes after all others until it is due', () => {
    const rows = [
      as('later', 'crisis'),
      as('soon', 'crisis'),
      row('due', { snoozedUntil: now, hoursAgo: 5 }),
      as('kind', 'thanks'),
    ];
    rows[0]!.snoozedUntil = now + 2 * hour;
    rows[1]!.snoozedUntil = now + hour;
    expect(order(rows)).toEqual(['due', 'kind', 'soon', 'later']);
    expect(toAnswer(rows, new Map(), now).map(({ snoozed }) => snoozed)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('says since when, never less than nothing, and as what', () => {
    const rows = [row('a', { hoursAgo: 3 }), row('b', { hoursAgo: -1 })];
    const labels = new Map([['x:a', ['complaint' as const]]]);
    expect(toAnswer(rows, labels, now)).toMatchObject([
      { ageMs: 3 * hour, situation: 'complaint', labels: ['complaint'] },
      { ageMs: 0 },
    ]);
  });
});

describe('coverage', () => {
  it('is the answered share of what was to answer', () => {
    const rows = [
      row('1'),
      row('2', { replyKey: 'x:9' }),
      row('3', { replyKey: 'x:9', doneAt: now }),
      row('4', { doneAt: now }),
      row('5', { hoursAgo: 30, replyKey: 'x:9' }),
    ];
    expect(coverage(rows, now - 24 * hour, now)).toEqual({
      asked: 4,
      answered: 2,
      done: 1,
      rate: 200 / 3,
    });
  });

  it('of nothing that asked for an answer is not told', () => {
    const none = { asked: 0, answered: 0, done: 0 };
    expect(coverage([row('1')], now, now + hour)).toEqual(none);
    expect(coverage([row('1', { doneAt: now })], 0, now)).toEqual({ ...none, asked: 1, done: 1 });
  });

  it('counts a comment in one of two neighbouring periods', () => {
    const rows = [row('1', { hoursAgo: 1 })];
    const [before, after] = [
      coverage(rows, now - 2 * hour, now - hour),
      coverage(rows, now - hour, now),
    ];
    expect([before.asked, after.asked]).toEqual([0, 1]);
  });
});

describe('response times', () => {
  it('are median and 90th percentile of exact pairs, with their number', () => {
    const minutes = [50, 10, 20, 30, 40, 60, 70, 80, 90, 100];
    const rows = minutes.map((m, i) => answered(String(i), m * minute));
    const vague = answered('v', 0, { repliedExactly: false, repliedAt: now });
    expect(responseTimes([...rows, vague, row('w')])).toEqual({
      median: 55 * minute,
      p90: 90 * minute,
      n: 10,
      estimated: false,
    });
  });

  it('rest on what was first seen when only that is known, and say so', () => {
    const rows = [
      answered('1', hour, { askedExactly: false }),
      answered('2', 3 * hour, { repliedExactly: false }),
      answered('3', -hour, { askedExactly: false }),
    ];
    expect(responseTimes(rows)).toEqual({
      median: 2 * hour,
      p90: 3 * hour,
      n: 2,
      estimated: true,
    });
    expect(responseTimes([row('1'), answered('2', -1)])).toBeUndefined();
  });

  it('are not invented of what was first seen in one look', () => {
    const vague = { askedExactly: false, repliedExactly: false };
    expect(
      responseTimes([answered('1', 0, vague), answered('2', 29 * minute, vague)]),
    ).toBeUndefined();
    const rows = [answered('1', 0, vague), answered('2', 2 * hour, vague)];
    expect(responseTimes(rows)).toMatchObject({ median: 2 * hour, n: 1, estimated: true });
  });

  it('nine of ten are not above the 90th percentile, and it is one of the times', () => {
    const times = fc.array(fc.nat(1e6), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(times, (all) => {
        const told = responseTimes(all.map((ms, i) => answered(String(i), ms)));
        const within = all.filter((ms) => ms <= (told?.p90 ?? -1)).length;
        expect(within / all.length).toBeGreaterThanOrEqual(0.9);
        expect(all).toContain(told?.p90);
        expect(told?.median).toBeLessThanOrEqual(told?.p90 ?? -1);
      }),
    );
  });
});

it('the rows of these tests are rows', () => {
  for (const one of [row('1'), answered('2', 5)]) expect(Reply.parse(one)).toEqual(one);
});
