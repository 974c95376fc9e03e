/** @jsxImportSource react */
import { abbreviate } from '../labels/abbreviate';
import { buttonLabel, counted, groupLabel } from '../labels/count-labels';
import { usePost, useSite, useWords } from '../site';
import { ActionButton } from './ActionButton';
import { Box } from './Box';

interface ActionBarProps {
  id: string;
  /** Absent on the second copy that the picture viewer shows. */
  groupId?: string;
  /** The opened post: bookmarks are counted, views stand in the text above. */
  focal?: boolean;
}

/** Replies, reposts, likes, views and bookmarks: exact in the labels, abbreviated on screen. */
export function ActionBar({ id, groupId, focal = false }: ActionBarProps) {
  const { navigation, store } = useSite();
  const { post, state } = usePost(id);
  const words = useWords();
  const { button, language } = words;
  const { counts, viewer } = state;
  const number = (count: number) => (count === 0 ? '' : abbreviate(count, language));
  const bookmark = viewer.bookmarked ? button.bookmarked : button.bookmark;
  const bookmarkOnly = viewer.bookmarked ? button.bookmarkedOnly : button.bookmarkOnly;
  return (
    <Box>
      <Box>
        <div
          role="group"
          id={groupId}
          aria-label={groupLabel(counts, viewer, words)}
          className="css-g5y9jx r-actions"
        >
          <ActionButton
            of={id}
            icon="reply"
            testId="reply"
            number={number(counts.comments)}
            label={buttonLabel(counts.comments, button.comments, button.reply, words)}
            onClick={() => navigation.go('/compose/post', { replyTo: id })}
          />
          <ActionButton
            of={id}
            icon="repost"
            menu
            testId={viewer.reposted ? 'unretweet' : 'retweet'}
            active={viewer.reposted}
            number={number(counts.reposts)}
            label={buttonLabel(
              counts.reposts,
              button.reposts,
              viewer.reposted ? button.reposted : button.repost,
              words,
            )}
            onClick={() => store.toggle(id, 'reposted')}
          />
          <ActionButton
            of={id}
            icon="like"
            testId={viewer.liked ? 'unlike' : 'like'}
            active={viewer.liked}
            number={number(counts.likes)}
            label={buttonLabel(
              counts.likes,
              button.likes,
              viewer.liked ? button.liked : button.like,
              words,
            )}
            onClick={() => store.toggle(id, 'liked')}
          />
          {!focal && counts.views !== undefined && (
            <ActionButton
              of={id}
              icon="views"
              href={`/${post.author}/status/${id}/analytics`}
              number={number(counts.views)}
              label={`${counted(counts.views, button.views, words)}. ${button.analytics}`}
            />
          )}
          <ActionButton
            of={id}
            icon="bookmark"
            testId={viewer.bookmarked ? 'removeBookmark' : 'bookmark'}
            active={viewer.bookmarked}
            {...(focal ? { number: number(counts.bookmarks) } : {})}
            label={
              focal
                ? buttonLabel(counts.bookmarks, button.bookmarks, bookmark, words)
                : bookmarkOnly
            }
            onClick={() => store.toggle(id, 'bookmarked')}
          />
          <ActionButton of={id} icon="share" menu label={button.share} />
        </div>
      </Box>
    </Box>
  );
}
