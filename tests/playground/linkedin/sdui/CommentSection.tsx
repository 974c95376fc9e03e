/** @jsxImportSource react */
import { Fragment, useState } from 'react';
import { commentUrn } from '../feed/figures';
import type { Post } from '../feed/types';
import { authorOf } from '../feed/views';
import { useNewComment } from '../parts/use-new-comment';
import { useSite } from '../site';
import type { PostState } from '../store';
import { Button } from './Bits';
import { cx } from './classes';
import { CommentBox } from './CommentBox';
import { CommentItem } from './CommentItem';

interface CommentSectionProps {
  post: Post;
  state: PostState;
  /** What the keys of the parts begin with: the base64 key of the post. */
  base64: string;
  /** What they end with: the key of this appearance of the card. */
  suffix: string;
  /** How many comments are there at first. */
  first: number;
}

/** Comments and replies; the box for a reply stands after what it answers, not in it. */
export function CommentSection({ post, state, base64, suffix, first }: CommentSectionProps) {
  const { feed, settings } = useSite();
  const [limit, setLimit] = useState(first);
  const [answered, setAnswered] = useState<{ parent: string; to: string }>();
  const add = useNewComment(post);
  const shown = state.comments.slice(0, limit);
  return (
    <div componentkey={`commentsSectionContainer${suffix}`}>
      <div data-testid={`${base64}-commentList${suffix}`} data-component-type="LazyColumn">
        <div componentkey={`${base64}-commentsSectionAnchorRef${suffix}`} />
        {shown.map((comment) => {
          const thread = [comment, ...comment.replies];
          const to = thread.find(({ id }) => answered?.parent === comment.id && id === answered.to);
          return (
            <Fragment key={comment.id}>
              {thread.map((one) => (
                <CommentItem
                  key={one.id}
                  post={post}
                  comment={one}
                  reply={one !== comment}
                  onReply={() => setAnswered({ parent: comment.id, to: one.id })}
                />
              ))}
              <div isdisplayedbindingkey={`${comment.id}-isRepliesSectionAnchor`} />
              {to && (
                <CommentBox
                  key={to.id}
                  urn={commentUrn(post, to.id)}
                  to={authorOf(feed, to.author)}
                  onSend={(text) => {
                    add(text, comment.id);
                    setAnswered(undefined);
                  }}
                />
              )}
            </Fragment>
          );
        })}
      </div>
      <div componentkey={`${base64}-replaceableLoadMoreComments${suffix}`}>
        {shown.length < state.comments.length && (
          <div className={cx('inset')}>
            <Button look="tiny-text" onClick={() => setLimit(limit + 5)}>
              {settings.words.moreComments}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
