/** @jsxImportSource react */
import { memo, type MouseEvent } from 'react';
import { abbreviate } from '../labels/abbreviate';
import { usePost, useSite, useWords } from '../site';
import { ActionBar } from './ActionBar';
import { Avatar } from './Avatar';
import { Box, Text, TextBox } from './Box';
import { FirstRow } from './FirstRow';
import { PostBody } from './PostBody';
import { PostHead } from './PostHead';
import { FullTime } from './Times';
import { TransitionNumber } from './TransitionNumber';
import { Dot } from './UserName';
import { useRandomId } from './use-random-id';

export interface PostArticleProps {
  id: string;
  joinedAbove?: boolean;
  joinedBelow?: boolean;
  pinned?: boolean;
  /** The post that the page is about. */
  focal?: boolean;
  /** Who reposted it is said in timelines only. */
  timeline?: boolean;
  /** A copy over the editor that answers the post: without links, and without an action bar. */
  copy?: boolean;
}

const interactive = 'a, button, [role="link"], [role="button"], video, [contenteditable]';

interface AvatarColumnProps {
  handle: string;
  joinedBelow: boolean;
  link: boolean;
}

function AvatarColumn({ handle, joinedBelow, link }: AvatarColumnProps) {
  return (
    <Box className="r-avatar-column">
      <Box data-testid="Tweet-User-Avatar">
        <Box>
          <Box>
            <Avatar handle={handle} size={40} quiet link={link} />
          </Box>
        </Box>
      </Box>
      {joinedBelow && <Box className="r-line" />}
    </Box>
  );
}

/** The date and the views below an opened post. */
function FocalFooter({ id }: { id: string }) {
  const { post, state } = usePost(id);
  const words = useWords();
  const { views } = state.counts;
  return (
    <Box className="r-focal-footer">
      <Box className="r-row r-middle">
        <Box className="r-row r-middle">
          <FullTime post={post} />
          {views !== undefined && (
            <>
              <Dot />
              <TextBox>
                <Text>
                  <TransitionNumber text={abbreviate(views, words.language, true)} of={id} />
                  <Text className="r-soft"> {words.post.views}</Text>
                </Text>
              </TextBox>
            </>
          )}
        </Box>
        <Box />
      </Box>
    </Box>
  );
}

/** One post in the markup of X. */
export const PostArticle = memo(function PostArticle({
  id,
  joinedAbove = false,
  joinedBelow = false,
  pinned = false,
  focal = false,
  timeline = false,
  copy = false,
}: PostArticleProps) {
  const { navigation } = useSite();
  const { post } = usePost(id);
  const nameId = useRandomId();
  const textId = useRandomId();
  const groupId = useRandomId();
  const open = (event: MouseEvent<HTMLElement>) => {
    const nearest = (event.target as Element).closest(interactive);
    if (
      focal ||
      copy ||
      event.defaultPrevented ||
      (nearest && event.currentTarget.contains(nearest))
    )
      return;
    navigation.go(`/${post.author}/status/${id}`);
  };
  const body = <PostBody post={post} textId={textId} focal={focal} unfolds={!timeline} />;
  const bar = !copy && <ActionBar id={id} groupId={groupId} focal={focal} />;
  return (
    <article
      aria-labelledby={[nameId, textId, groupId].join(' ')}
      role="article"
      tabIndex={focal ? -1 : 0}
      data-testid="tweet"
      className="css-g5y9jx r-post"
      onClick={open}
    >
      <Box>
        <Box>
          <FirstRow
            joinedAbove={joinedAbove}
            pinned={pinned}
            repostedBy={timeline ? post.repostedBy : undefined}
          />
          <Box className="r-row">
            <AvatarColumn handle={post.author} joinedBelow={joinedBelow} link={!copy} />
            <Box className="r-content">
              <PostHead post={post} nameId={nameId} focal={focal} copy={copy} />
              {!focal && body}
              {!focal && bar}
            </Box>
          </Box>
          {focal && (
            <Box>
              {body}
              <Box />
              <FocalFooter id={id} />
              {bar}
              <Box />
            </Box>
          )}
        </Box>
      </Box>
    </article>
  );
});
