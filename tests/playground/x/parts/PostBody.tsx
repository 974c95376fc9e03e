/** @jsxImportSource react */
import type { Post } from '../../feed/types';
import { Box } from './Box';
import { LongReadCard, LongReadView } from './LongRead';
import { Media } from './Media';
import { PostText } from './PostText';
import { QuotedPost } from './QuotedPost';

interface PostBodyProps {
  post: Post;
  textId: string;
  focal: boolean;
  unfolds: boolean;
}

/** Text, pictures and quote of a post. */
export function PostBody({ post, textId, focal, unfolds }: PostBodyProps) {
  return (
    <>
      <Box>
        <PostText id={post.id} textId={textId} whole={focal} unfolds={unfolds} />
      </Box>
      {(post.media ?? post.quotedId ?? post.longRead) !== undefined && (
        <Box className="r-attached">
          {post.longRead && (focal ? <LongReadView post={post} /> : <LongReadCard post={post} />)}
          <Media post={post} />
          {post.quotedId !== undefined && <QuotedPost id={post.quotedId} />}
        </Box>
      )}
    </>
  );
}
