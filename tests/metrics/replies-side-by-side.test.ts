import { describe, expect, it } from 'vitest';
import type { Said } from '@/lib/metrics/conversation';
import { found, said } from './example-talk';

describe('on LinkedIn and Instagram, where replies hang side by side', () => {
  const key = (id: number | string) => `instagram:P:comment:${id}`;
  const post = said('instagram:P', 'lumen', { ago: 20 });
  const under = (
    id: number,
    author: string,
    ago: number,
    differs: Partial<Said> & { top?: number } = {},
  ) => {
    const { top, ...rest } = differs;
    return said(key(id), author, {
      parentKey: 'instagram:P',
      ago,
      ...(top !== undefined && { replyToKey: key(top) }),
      ...rest,
    });
  };
  const doe = { authorName: 'Jane Doe' };
  const cases: [string, Said[], string[]][] = [
    [
      'comments below the brand’s post wait',
      [under(1, 'jane', 9), under(2, 'paul', 8)],
      ['1', '2'],
    ],
    [
      'a reply below a comment answers that one',
      [under(1, 'jane', 9), under(2, 'lumen', 8, { top: 1 })],
      ['1 ← 2'],
    ],
    [
      'a comment of the brand’s that names nobody answers nobody',
      [under(1, 'jane', 9), under(2, 'lumen', 8, { text: 'Merci à tous' })],
      ['1'],
    ],
    [
      'whoever it begins by naming is answered',
      [
        under(1, 'jane', 9),
        under(2, 'jane.doe', 9),
        under(3, 'lumen', 8, { text: '@jane.doe, bien sûr' }),
      ],
      ['1', '2 ← 3'],
    ],
    [
      'by name as well',
      [under(1, 'in/jane', 9, doe), under(2, 'lumen', 8, { text: 'Jane Doe Quarante heures.' })],
      ['1 ← 2'],
    ],
    [
      'of two people with one name, neither',
      [
        under(1, 'in/jane', 9, doe),
        under(2, 'in/jane-2', 9, doe),
        under(3, 'lumen', 8, { text: 'Jane Doe, oui' }),
      ],
      ['1', '2'],
    ],
    [
      'of two with one name, the one below whom it hangs',
      [
        under(1, 'in/jane', 9, doe),
        under(2, 'in/jane-2', 9, doe),
        under(3, 'lumen', 8, { text: 'Jane Doe, oui', top: 2 }),
      ],
      ['1', '2 ← 3'],
    ],
    [
      'a name later in the text is no address',
      [under(1, 'jane', 9), under(2, 'lumen', 8, { text: 'Comme @jane le dit' })],
      ['1'],
    ],
    [
      'a reply within a thread goes to whom it names, not to the top',
      [
        under(1, 'jane', 9),
        under(2, 'paul', 8, { top: 1 }),
        under(3, 'lumen', 7, { top: 1, text: '@paul non' }),
      ],
      ['1', '2 ← 3'],
    ],
    [
      'a reply within a thread that names nobody goes to the top',
      [under(1, 'jane', 9), under(2, 'paul', 8, { top: 1 }), under(3, 'lumen', 7, { top: 1 })],
      ['1 ← 3', '2'],
    ],
    [
      'a reply within a thread to somebody whose comment is not known answers nobody',
      [under(1, 'jane', 9), under(2, 'lumen', 7, { top: 1, text: '@paul oui' })],
      ['1'],
    ],
    [
      'people among themselves do not wait for the brand, unless they name it',
      [
        under(1, 'jane', 9),
        under(2, 'paul', 8, { top: 1, text: '@jane haha' }),
        under(3, 'zoe', 7, { text: '@jane et @maison.lumen, alors ?' }),
        under(4, 'jane', 6, { text: '@jane c’est moi' }),
        under(5, 'zoe', 5, { text: '@nadia regarde' }),
      ],
      ['1', '3', '4', '5'],
    ],
    [
      'a comment that begins by naming a brand that commented is to the brand',
      [
        under(1, 'lumen', 9, { authorHandle: 'maison.lumen', authorName: 'Maison Lumen' }),
        under(2, 'jane', 8, { text: 'Maison Lumen merci' }),
      ],
      ['2'],
    ],
    [
      'question and answer twice with one person are two pairs',
      [
        under(1, 'jane', 9),
        under(2, 'lumen', 8, { text: '@jane oui' }),
        under(3, 'jane', 7),
        under(4, 'lumen', 6, { text: '@jane non' }),
      ],
      ['1 ← 2', '3 ← 4'],
    ],
    [
      'a second word to somebody who was answered answers nothing else',
      [
        under(1, 'jane', 9),
        under(2, 'lumen', 8, { text: '@jane oui', top: 1 }),
        under(3, 'lumen', 7, { text: '@jane et merci', top: 1 }),
        under(4, 'jane', 6, { top: 1 }),
      ],
      ['1 ← 2', '4'],
    ],
    [
      'which of two questions of one person is meant cannot be told',
      [under(1, 'jane', 9), under(2, 'jane', 8), under(3, 'lumen', 7, { text: '@jane oui' })],
      ['1', '2'],
    ],
    [
      'what came after the answer is not what it answers',
      [under(1, 'jane', 9), under(2, 'jane', 5), under(3, 'lumen', 7, { text: '@jane oui' })],
      ['1 ← 3', '2'],
    ],
    [
      'the brand’s own comments do not wait, what is said below them does',
      [under(1, 'lumen', 9), under(2, 'jane', 8, { top: 1 })],
      ['2'],
    ],
  ];
  it.each(cases)('%s', (_, comments, expected) => {
    const keys = expected.map((one) => one.replaceAll(/\d+/g, (id) => key(id)));
    expect(found([post, ...comments])).toEqual(keys);
    expect(found([...comments, post].toReversed()).toSorted()).toEqual(keys);
  });

  it('comments find their post by its other numbers', () => {
    const doubled = { ...post, aliases: ['instagram:Q'] };
    const comment = said('instagram:Q:comment:1', 'jane', { parentKey: 'instagram:Q' });
    const answer = said('instagram:P:comment:2', 'lumen', {
      parentKey: 'instagram:P',
      text: '@jane oui',
    });
    expect(found([comment, answer, doubled])).toEqual([`${comment.key} ← ${answer.key}`]);
  });
});
