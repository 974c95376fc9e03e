import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveOneName } from '@/lib/metrics/one-name';
import type { PostReading } from '@/lib/model/reading';
import { day, hour, now, reading } from './example-rows';

const text = 'linkedin:text:a-b';
const seen = (key: string, more: Partial<PostReading> = {}): PostReading =>
  reading({ key, platform: 'linkedin', aliases: [text], publishedAt: now - day, ...more });
const batch = (...posts: PostReading[]) => ({ posts, accounts: [] });
const keysOf = ({ batch: { posts } }: ReturnType<typeof giveOneName>) =>
  posts.map(({ key }) => key);

describe('one post under two numbers', () => {
  it('is stored under the first, and remembers the other', () => {
    const first = seen('linkedin:activity:1');
    const { batch: named, onPage } = giveOneName(batch(seen('linkedin:ugcPost:2')), [first]);
    expect(named.posts[0]).toMatchObject({
      key: 'linkedin:activity:1',
      aliases: [text, 'linkedin:ugcPost:2'],
    });
    expect(onPage.get('linkedin:activity:1')).toEqual(['linkedin:ugcPost:2']);
  });

  it('is one within a batch too', () => {
    const both = batch(seen('linkedin:activity:1'), seen('linkedin:ugcPost:2'));
    expect(keysOf(giveOneName(both, []))).toEqual(['linkedin:activity:1', 'linkedin:activity:1']);
  });

  it('is found by its text where no number was told before, or none is told now', () => {
    const bare: PostReading = reading({ key: text, platform: 'linkedin' });
    delete bare.publishedAt;
    expect(keysOf(giveOneName(batch(seen('linkedin:activity:1')), [bare]))).toEqual([text]);
    expect(keysOf(giveOneName(batch(bare), [seen('linkedin:activity:1')]))).toEqual([
      'linkedin:activity:1',
    ]);
  });

  it('has its comments there too when both come at once', () => {
    const comment = reading({
      key: 'linkedin:ugcPost:2:comment:3',
      platform: 'linkedin',
      kind: 'comment',
      parentKey: 'linkedin:ugcPost:2',
      replyToKey: 'linkedin:ugcPost:2:comment:1',
    });
    const both = batch(seen('linkedin:ugcPost:2'), comment);
    expect(giveOneName(both, [seen('linkedin:activity:1')]).batch.posts[1]).toMatchObject({
      key: 'linkedin:activity:1:comment:3',
      parentKey: 'linkedin:activity:1',
      replyToKey: 'linkedin:activity:1:comment:1',
    });
  });

  it('has its comments under the name that it is stored under', () => {
    const row = { ...seen('linkedin:activity:1'), aliases: [text, 'linkedin:ugcPost:2'] };
    const comment = reading({
      key: 'linkedin:ugcPost:2:comment:3',
      platform: 'linkedin',
      kind: 'comment',
      parentKey: 'linkedin:ugcPost:2',
    });
    expect(giveOneName(batch(comment), [row]).batch.posts[0]?.parentKey).toBe(
      'linkedin:activity:1',
    );
  });
});

describe('a comment that was stored before its post was known', () => {
  const post = { ...seen('linkedin:activity:1'), aliases: [text, 'linkedin:ugcPost:2'] };
  const comment = (parentKey: string, id: number, top?: number): PostReading =>
    reading({
      key: `${parentKey}:comment:${id}`,
      platform: 'linkedin',
      kind: 'comment',
      parentKey,
      ...(top !== undefined && { replyToKey: `${parentKey}:comment:${top}` }),
    });
  const early = comment('linkedin:ugcPost:2', 9);
  const kept = { key: early.key, parentKey: early.parentKey };

  it.each(['linkedin:ugcPost:2', 'linkedin:activity:1'])('is one when seen below %s', (parent) => {
    const { batch: named, onPage } = giveOneName(batch(comment(parent, 9)), [post, early]);
    expect(named.posts).toMatchObject([{ ...kept, aliases: ['linkedin:activity:1:comment:9'] }]);
    expect(onPage.get(early.key)).toEqual([`${parent}:comment:9`]);
  });

  it('is found by the name that it has had since', () => {
    const row = { ...early, aliases: ['linkedin:activity:1:comment:9'] };
    const { posts } = giveOneName(batch(comment('linkedin:activity:1', 9)), [post, row]).batch;
    expect(posts).toMatchObject([kept]);
  });

  it('is what an answer below it says that it answers', () => {
    const answer = comment('linkedin:activity:1', 10, 9);
    expect(giveOneName(batch(answer), [post, early]).batch.posts).toEqual([
      { ...answer, replyToKey: early.key },
    ]);
  });
});

describe('two posts', () => {
  it.each([
    [
      'the same greeting on another day',
      seen('linkedin:activity:1', { publishedAt: now - 3 * day }),
    ],
    ['two numbers of one kind', seen('linkedin:ugcPost:1')],
    ['another text', seen('linkedin:activity:1', { aliases: ['linkedin:text:c-d'] })],
    ['no text', reading({ key: 'linkedin:activity:1', platform: 'linkedin' })],
  ])('stay two: %s', (_, row) => {
    expect(keysOf(giveOneName(batch(seen('linkedin:ugcPost:2')), [row]))).toEqual([
      'linkedin:ugcPost:2',
    ]);
  });

  it('stay two when either may be meant', () => {
    const asked = seen('linkedin:ugcPost:3', { publishedAt: now - day + hour / 2 });
    const rows = [
      seen('linkedin:activity:1'),
      seen('linkedin:activity:2', { publishedAt: now - day + hour / 4 }),
    ];
    expect(keysOf(giveOneName(batch(asked), rows))).toEqual(['linkedin:ugcPost:3']);
  });
});

it('names nothing anew that has no alias, and is the same when asked again', () => {
  const key = fc.constantFrom('x:1', 'x:2', 'linkedin:activity:1', 'linkedin:ugcPost:2');
  const readings = key.map((chosen) =>
    chosen.startsWith('x') ? reading({ key: chosen }) : seen(chosen),
  );
  fc.assert(
    fc.property(fc.array(readings, { maxLength: 8 }), (posts) => {
      const once = giveOneName(batch(...posts), []);
      const rows = new Map(once.batch.posts.map((post) => [post.key, post]));
      const again = giveOneName(batch(...posts), [...rows.values()]);
      expect(keysOf(again)).toEqual(keysOf(once));
      for (const [index, post] of posts.entries()) {
        if (!post.aliases) expect(once.batch.posts[index]).toEqual(post);
      }
    }),
  );
});
