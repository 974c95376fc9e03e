/** @jsxImportSource react */
import type { Post } from '../../feed/types';
import { useWords } from '../site';
import { Box, Text, TextBox } from './Box';
import { scene } from './pictures';

function Cover({ id }: { id: string }) {
  return (
    <Box data-testid="article-cover-image">
      <div style={{ paddingBottom: '40%' }} />
      <Box className="r-fill r-cover" style={{ backgroundImage: `url("${scene(id)}")` }} />
    </Box>
  );
}

/** An X Article in a timeline: a card with cover, title and first words; there is no post text. */
export function LongReadCard({ post }: { post: Post }) {
  const words = useWords();
  if (!post.longRead) return null;
  return (
    <Box className="r-media">
      <Cover id={post.id} />
      <Box className="r-card-words">
        <TextBox className="r-soft">
          <Text>{words.post.article}</Text>
        </TextBox>
        <TextBox className="r-card-title">
          <Text>{post.longRead.title}</Text>
        </TextBox>
        <TextBox className="r-soft">
          <Text>{post.longRead.paragraphs[0]}</Text>
        </TextBox>
      </Box>
    </Box>
  );
}

/** An X Article, opened. */
export function LongReadView({ post }: { post: Post }) {
  if (!post.longRead) return null;
  return (
    <Box data-testid="twitterArticleReadView">
      <Cover id={post.id} />
      <Box data-testid="twitter-article-title" className="r-card-title r-large">
        <Text>{post.longRead.title}</Text>
      </Box>
      <Box data-testid="twitterArticleRichTextView">
        <Box data-testid="longformRichTextComponent">
          <div data-contents="true">
            {post.longRead.paragraphs.map((paragraph) => (
              <div key={paragraph} data-block="true" className="r-paragraph">
                <span data-text="true">{paragraph}</span>
              </div>
            ))}
          </div>
        </Box>
      </Box>
    </Box>
  );
}
