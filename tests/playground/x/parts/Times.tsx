/** @jsxImportSource react */
import type { Post } from '../../feed/types';
import { datetimeAttribute, longTime, shortTime } from '../labels/time-labels';
import { useSite, useWords } from '../site';
import { Box, TextBox } from './Box';
import { Icon } from './Icon';
import { Dot } from './UserName';

function useShortTime(at: number): string {
  return shortTime(at, useSite().feed.now, useWords().language);
}

/** Where the time of a post leads: an edited one leads to its versions. */
function hrefOf(post: Post): string {
  return `/${post.author}/status/${post.id}${post.edited ? '/history' : ''}`;
}

/** The time in a timeline, a link to the post. */
export function PermalinkTime({ post }: { post: Post }) {
  const words = useWords();
  const shown = useShortTime(post.publishedAt);
  const label = post.edited ? `${words.post.edited} ${words.post.lastEdited} ${shown}` : shown;
  return (
    <Box className="r-row r-middle">
      <a
        href={hrefOf(post)}
        role="link"
        dir="ltr"
        aria-label={label}
        className="css-146c3p1 r-soft r-hover"
      >
        <time dateTime={datetimeAttribute(post.publishedAt)}>{shown}</time>
      </a>
      {post.edited && (
        <>
          <Dot />
          <TextBox className="r-soft">
            <Icon name="pencil" label={words.post.edited} />
          </TextBox>
        </>
      )}
    </Box>
  );
}

/** The time of a quoted post: no link, so the page does not tell the address of the post. */
export function QuotedTime({ at }: { at: number }) {
  const shown = useShortTime(at);
  return (
    <Box>
      <Box>
        <TextBox aria-label={shown} className="r-soft">
          <time dateTime={datetimeAttribute(at)}>{shown}</time>
        </TextBox>
      </Box>
    </Box>
  );
}

/** The full time below an opened post. */
export function FullTime({ post }: { post: Post }) {
  const words = useWords();
  const shown = longTime(post.publishedAt, words.language);
  const label = post.edited ? `${words.post.edited} ${words.post.lastEdited} ${shown}` : shown;
  return (
    <TextBox className="r-soft">
      <a href={hrefOf(post)} role="link" aria-label={label} className="css-1jxf684 r-soft r-hover">
        <time dateTime={datetimeAttribute(post.publishedAt)}>
          {post.edited ? `${words.post.lastEdited} ${shown}` : shown}
        </time>
      </a>
    </TextBox>
  );
}
