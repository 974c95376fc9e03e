/** @jsxImportSource react */
import type { MouseEvent } from 'react';
import { cutText } from '../../feed/cut-text';
import { postOf } from '../../feed/views';
import { useSite, useWords } from '../site';
import { Avatar } from './Avatar';
import { Box, Text, TextBox } from './Box';
import { Media } from './Media';
import { RichText } from './RichText';
import { QuotedTime } from './Times';
import { UserName } from './UserName';
import { useRandomId } from './use-random-id';

/** A quoted post: its author and time are no links; only a picture tells its address. */
export function QuotedPost({ id }: { id: string }) {
  const { feed, navigation } = useSite();
  const words = useWords();
  const labelId = useRandomId();
  const post = postOf(feed, id);
  const open = (event: MouseEvent) => {
    event.stopPropagation();
    if (!event.defaultPrevented) navigation.go(`/${post.author}/status/${id}`);
  };
  return (
    <Box aria-labelledby={labelId} className="r-quote-frame">
      <Box id={labelId}>
        <TextBox className="r-hidden">
          <Text>{words.post.quote}</Text>
        </TextBox>
        <div role="link" tabIndex={0} className="css-g5y9jx r-quote" onClick={open}>
          <Box className="r-quote-head">
            <Box className="r-row r-middle">
              <Box data-testid="Tweet-User-Avatar" className="r-quote-avatar">
                <Avatar handle={post.author} size={20} link={false} />
              </Box>
              <UserName
                handle={post.author}
                link={false}
                time={<QuotedTime at={post.publishedAt} />}
              />
            </Box>
          </Box>
          <Box>
            {post.text !== '' && (
              <div
                dir="auto"
                lang={post.lang}
                data-testid="tweetText"
                className="css-146c3p1 r-text r-quote-text"
              >
                <RichText text={cutText(post.text)} active={false} />
              </div>
            )}
            <Media post={post} active={false} />
          </Box>
        </div>
      </Box>
    </Box>
  );
}
