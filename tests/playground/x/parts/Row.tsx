/** @jsxImportSource react */
import { memo } from 'react';
import type { TimelineItem } from '../../feed/types';
import { AdSlot } from './AdSlot';
import { Box, Text, TextBox } from './Box';
import { Composer } from './Composer';
import { PostArticle, type PostArticleProps } from './PostArticle';

/** What a row of a list shows. */
export interface Row {
  key: string;
  /** A line below it. */
  separated?: boolean;
  content:
    | { kind: 'post'; post: PostArticleProps; ad?: boolean }
    | { kind: 'focal'; post: PostArticleProps }
    | { kind: 'heading'; text: string }
    | { kind: 'gap' };
}

/** A post as a row. Rows that a line joins to the next have no separator. */
export function postRow(item: TimelineItem, more: Partial<PostArticleProps> = {}, ad = false): Row {
  const { id, joinedAbove, joinedBelow } = item;
  return {
    key: `post-${id}`,
    separated: !joinedBelow,
    content: { kind: 'post', post: { id, joinedAbove, joinedBelow, ...more }, ad },
  };
}

/** An empty row, as X puts them around conversations. */
export function gapRow(after: string): Row {
  return { key: `gap-${after}`, content: { kind: 'gap' } };
}

export const RowContent = memo(function RowContent({ row: { content } }: { row: Row }) {
  switch (content.kind) {
    case 'post':
      return content.ad ? <AdSlot id={content.post.id} /> : <PostArticle {...content.post} />;
    case 'focal':
      return (
        <>
          <PostArticle {...content.post} focal />
          <div data-testid="inline_reply_offscreen" className="css-g5y9jx">
            <Composer kind="inline" replyTo={content.post.id} />
          </div>
        </>
      );
    case 'heading':
      return (
        <Box className="r-heading">
          <h2 aria-level={2} role="heading" className="css-g5y9jx">
            <TextBox className="r-heading-text">
              <Text>{content.text}</Text>
            </TextBox>
          </h2>
        </Box>
      );
    case 'gap':
      return <Box />;
  }
});
