/** @jsxImportSource react */
import type { Post } from '../../feed/types';
import { useWords } from '../site';
import { Box, Text, TextBox } from './Box';
import { Icon } from './Icon';
import { PermalinkTime, QuotedTime } from './Times';
import { UserName } from './UserName';

interface PostHeadProps {
  post: Post;
  nameId: string;
  focal: boolean;
  /** Neither links nor a menu. */
  copy: boolean;
}

/** Author, time and menu of a post. An ad says so in the place of the time. */
export function PostHead({ post, nameId, focal, copy }: PostHeadProps) {
  const words = useWords();
  const timed = !focal && !post.ad;
  const time = copy ? <QuotedTime at={post.publishedAt} /> : <PermalinkTime post={post} />;
  return (
    <Box className="r-head">
      <Box className="r-row r-between">
        <Box className="r-row r-shrink">
          <Box className="r-shrink">
            <UserName
              id={nameId}
              handle={post.author}
              stacked={focal}
              link={!copy}
              {...(timed ? { time } : {})}
            />
          </Box>
        </Box>
        {post.ad && (
          <TextBox className="r-soft r-ad">
            <Text>{words.post.ad}</Text>
          </TextBox>
        )}
        {!copy && (
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
        )}
      </Box>
    </Box>
  );
}
