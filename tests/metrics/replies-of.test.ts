import { describe, expect, it } from 'vitest';
import type { Said } from '@/lib/metrics/conversation';
import { repliesOf } from '@/lib/metrics/replies-of';
import { hour, now } from './example-rows';
import { found, lumenId, owners, said } from './example-talk';

describe('on X, where each reply tells what it answers', () => {
  const post = said('x:1', 'lumen', { ago: 9 });
  const jane = said('x:2', 'jane', { parentKey: 'x:1', ago: 8 });
  const cases: [string, Said[], string[]][] = [
    ['a reply to a brand’s post waits', [post, jane], ['x:2']],
    ['a reply to somebody else’s post does not', [said('x:1', 'paul'), jane], []],
    ['a reply to a post that was never seen does not', [jane], []],
    [
      'the brand’s reply to it answers it',
      [post, jane, said('x:3', 'lumen', { parentKey: 'x:2' })],
      ['x:2 ← x:3'],
    ],
    [
      'the first of two answers counts',
      [
        post,
        jane,
        said('x:4', 'lumen', { parentKey: 'x:2', ago: 2 }),
        said('x:3', 'lumen', { parentKey: 'x:2', ago: 3 }),
      ],
      ['x:2 ← x:3'],
    ],
    [
      'what the brand adds to its own post answers nobody',
      [post, jane, said('x:3', 'lumen', { parentKey: 'x:1' })],
      ['x:2'],
    ],
    [
      'a reply to the brand’s answer waits anew',
      [
        post,
        jane,
        said('x:3', 'lumen', { parentKey: 'x:2', ago: 5 }),
        said('x:4', 'jane', { parentKey: 'x:3', ago: 4 }),
      ],
      ['x:2 ← x:3', 'x:4'],
    ],
    [
      'people among themselves do not wait',
      [post, jane, said('x:3', 'paul', { parentKey: 'x:2', text: 'Bonne question @jane' })],
      ['x:2'],
    ],
    [
      'unless they name the brand',
      [post, jane, said('x:3', 'paul', { parentKey: 'x:2', text: 'Alors @Maison_Lumen ?' })],
      ['x:2', 'x:3'],
    ],
    [
      'a name that only begins like the brand’s is another’s',
      [post, jane, said('x:3', 'paul', { parentKey: 'x:2', text: '@maison_lumen2 @orage' })],
      ['x:2'],
    ],
    [
      'the answer of another brand is no answer',
      [post, jane, said('x:3', 'orage', { parentKey: 'x:2' })],
      ['x:2'],
    ],
    [
      'another brand that writes to this one waits, too',
      [post, said('x:3', 'orage', { parentKey: 'x:1' })],
      ['x:3'],
    ],
    [
      'below somebody else’s post, what is said to the brand’s reply waits',
      [
        said('x:1', 'jane'),
        said('x:2', 'lumen', { parentKey: 'x:1' }),
        said('x:3', 'jane', { parentKey: 'x:2' }),
      ],
      ['x:3'],
    ],
    [
      'posts that claim to stand below each other do no harm',
      [
        said('x:1', 'lumen', { parentKey: 'x:2' }),
        said('x:2', 'jane', { parentKey: 'x:1' }),
        said('x:3', 'jane', { parentKey: 'x:3' }),
      ],
      ['x:2 ← x:1'],
    ],
  ];
  it.each(cases)('%s', (_, posts, expected) => {
    expect(found(posts)).toEqual(expected);
    expect(found(posts.toReversed()).toSorted()).toEqual(expected);
  });

  it('a conversation belongs to the topmost post of the brand', () => {
    const posts = [
      post,
      jane,
      said('x:3', 'lumen', { parentKey: 'x:2' }),
      said('x:4', 'jane', { parentKey: 'x:3' }),
    ];
    expect([...repliesOf(posts, owners).values()].map(({ threadKey }) => threadKey)).toEqual([
      'x:1',
      'x:1',
    ]);
  });
});

describe('times', () => {
  it('are those of publication, or marked as those of the first sight', () => {
    const { publishedAt: _, ...undated } = said('x:2', 'jane', { parentKey: 'x:1' });
    const answer = said('x:3', 'lumen', { parentKey: 'x:2' });
    const [row] = repliesOf([said('x:1', 'lumen'), undated, answer], owners).values();
    expect(row).toEqual({
      id: 'x:2',
      brandId: lumenId,
      threadKey: 'x:1',
      platform: 'x',
      authorKey: 'x:jane',
      askedAt: now,
      askedExactly: false,
      replyKey: 'x:3',
      repliedAt: now - hour,
      repliedExactly: true,
    });
  });
});
