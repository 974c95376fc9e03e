/** @jsxImportSource react */
import { useState } from 'react';
import type { Comment, Post } from '../feed/types';
import { authorOf } from '../feed/views';
import { useEmberId } from '../mint';
import { useNewComment } from '../parts/use-new-comment';
import { useSite } from '../site';
import type { PostState } from '../store';
import { CommentBox } from './CommentBox';
import { CommentEntity } from './CommentEntity';

/** A comment with its replies, and the box for one more where it was asked for. */
function Thread({ post, comment }: { post: Post; comment: Comment }) {
  const { feed } = useSite();
  const add = useNewComment(post);
  const [answered, setAnswered] = useState<Comment>();
  const open = comment.replies.length > 0 || answered;
  return (
    <CommentEntity post={post} comment={comment} onReply={() => setAnswered(comment)}>
      {open && (
        <div className="comments-replies-list">
          {comment.replies.map((reply) => (
            <CommentEntity
              key={reply.id}
              post={post}
              comment={reply}
              reply
              onReply={() => setAnswered(reply)}
            />
          ))}
          {answered && (
            <CommentBox
              key={answered.id}
              to={authorOf(feed, answered.author)}
              onSend={(text) => {
                add(text, comment.id);
                setAnswered(undefined);
              }}
            />
          )}
        </div>
      )}
    </CommentEntity>
  );
}

interface CommentsProps {
  post: Post;
  state: PostState;
  /** How many comments are there at first. */
  first: number;
  /** The box for a comment is there too. */
  writing: boolean;
}

/** The comments, and the box for one more above them. */
export function Comments({ post, state, first, writing }: CommentsProps) {
  const words = useSite().settings.words;
  const add = useNewComment(post);
  const id = useEmberId();
  const [limit, setLimit] = useState(first);
  return (
    <div className="feed-shared-update-v2__comments-container display-flex flex-column">
      {writing && !post.closed && <CommentBox onSend={(text) => add(text)} />}
      <div id={id} className="comments-comments-list comments-comments-list--cr">
        <div className="comments-comment-list__container">
          {state.comments.slice(0, limit).map((comment) => (
            <Thread key={comment.id} post={post} comment={comment} />
          ))}
        </div>
        {limit < state.comments.length && (
          <button
            type="button"
            className="comments-comments-list__load-more-comments-button--cr artdeco-button artdeco-button--muted"
            onClick={() => setLimit(limit + 5)}
          >
            {words.moreComments}
          </button>
        )}
      </div>
    </div>
  );
}
