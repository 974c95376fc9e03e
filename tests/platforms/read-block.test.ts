import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { mediaBlock } from '@/lib/platforms/instagram/shared';
import { readBlock } from '@/lib/platforms/read-block';

/** A page with these JSON blocks; a string is written as it is. */
function page(...blocks: unknown[]): Document {
  const { document } = new Window();
  for (const block of blocks) {
    const script = document.createElement('script');
    script.setAttribute('type', 'application/json');
    script.setAttribute('data-sjs', '');
    script.textContent = typeof block === 'string' ? block : JSON.stringify(block);
    document.body.append(script);
  }
  return document as unknown as Document;
}

const media = (more: object = {}) => ({
  code: 'ABCDE',
  like_count: 11_651,
  comment_count: 1132,
  ...more,
});
const deep = (value: unknown, levels: number): unknown =>
  levels === 0 ? value : { in: [deep(value, levels - 1)] };

describe('the exact numbers in the JSON of a page', () => {
  test('are those of the post with this id, however deep it stands', () => {
    const document = page({ other: 1 }, deep(media({ caption: { text: 'Quarante heures' } }), 15));
    expect(readBlock(document, mediaBlock, 'ABCDE')).toEqual({
      told: { likes: 11_651, comments: 1132 },
      hidden: [],
      text: 'Quarante heures',
    });
  });

  test('are not those of another post', () => {
    expect(readBlock(page(media()), mediaBlock, 'abcde')).toEqual({ told: {}, hidden: [] });
    expect(readBlock(page(), mediaBlock, 'ABCDE')).toEqual({ told: {}, hidden: [] });
  });

  test('that the author hides are not told, and said to be hidden', () => {
    for (const like_count of [-1, 3, 206_082]) {
      const document = page(media({ like_count, like_and_view_counts_disabled: true }));
      expect(readBlock(document, mediaBlock, 'ABCDE')).toEqual({
        told: { comments: 1132 },
        hidden: ['likes', 'views'],
      });
    }
  });

  test.each([
    ['a text', '11651'],
    ['negative', -1],
    ['half', 1.5],
    ['more than anybody has', 1e15],
    ['nothing', null],
  ])('that are %s are none', (_, like_count) => {
    expect(readBlock(page(media({ like_count })), mediaBlock, 'ABCDE').told).toEqual({
      comments: 1132,
    });
  });

  test('of a post that stands there twice are those of an entry with counts, not of a mere mention', () => {
    const document = page({ code: 'ABCDE', pk: '1' }, media());
    expect(readBlock(document, mediaBlock, 'ABCDE').told).toEqual({
      likes: 11_651,
      comments: 1132,
    });
  });

  test('are read anew when another block has come', () => {
    const document = page();
    expect(readBlock(document, mediaBlock, 'ABCDE').told).toEqual({});
    document.body.append(...page(media()).querySelectorAll('script'));
    expect(readBlock(document, mediaBlock, 'ABCDE').told).toEqual({
      likes: 11_651,
      comments: 1132,
    });
  });

  test.each([
    ['half a block', '{"code": "ABCDE", "like_count": 1'],
    ['a list', '[1, 2, "ABCDE"]'],
    ['null', 'null'],
    ['a prototype', '{"__proto__": {"code": "ABCDE", "like_count": 7}}'],
    ['an id that is no text', '{"code": ["ABCDE"], "like_count": 7}'],
    ['something too deep', JSON.stringify(deep(media(), 70))],
  ])('%s tells nothing and breaks nothing', (name, block) => {
    const { told } = readBlock(page(block, media({ code: 'OTHER' })), mediaBlock, 'ABCDE');
    expect(told).toEqual(name === 'a prototype' ? { likes: 7 } : {});
    expect(readBlock(page(block, media({ code: 'OTHER' })), mediaBlock, 'OTHER').told.likes).toBe(
      11_651,
    );
  });
});
