/** @jsxImportSource react */
import type { Post } from '../../feed/types';
import { useWords } from '../site';
import { Box, Text, TextBox } from './Box';
import { Icon } from './Icon';
import { PermalinkTime } from './Times';
import { UserName } from './UserName';

/** Author, time and menu of a post. An ad says so in the place of the time. */
export function PostHead({ post, nameId, focal }: { post: Post; nameId: string; focal: boolean }) {
  const words = useWords();
  const timed = !focal && !post.ad;
  return (
    <Box className="r-head">
      <Box className="r-row r-between">
        <Box className="r-row r-shrink">
          <Box className="r-shrink">
            <UserName
              id={nameId}
              handle={post.author}
              stacked={focal}
              {...(timed ? { time: <PermalinkTime post={post} /> } : {})}
            />
          </Box>
        </Box>
        {post.ad && (
          <TextBox className="r-soft r-ad">
            <Text>{words.post.ad}</Text>
          </TextBox>
        )}
        <Box>
          <Box className="r-row">
            <button
              type="button"
              role="button"
              aria-label={words.button.more}
              aria-haspopup="menu"
              aria-expanded={false}
              data-testid="caret"
              className="css-g5y9jx r-press"
            >
              <TextBox className="r-soft">
                <Box className="r-inline">
                  <Icon name="more" />
                </Box>
              </TextBox>
            </button>
          </Box>
        </Box>
      </Box>
    </Box>
  );
}
