/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Post } from '../feed/types';
import { useEmberId } from '../mint';
import type { IconName } from '../parts/icon-paths';
import { useAuthor, useSite } from '../site';
import type { PostState } from '../store';
import { Icon, Portrait } from './Bits';

interface ButtonProps {
  icon: IconName;
  label: string;
  className?: string;
  pressed?: boolean;
  children?: ReactNode;
  onClick?: () => void;
}

export function Button({ icon, label, className = '', pressed, children, onClick }: ButtonProps) {
  const id = useEmberId();
  return (
    <button
      type="button"
      id={id}
      aria-label={label}
      aria-pressed={pressed}
      className={`artdeco-button artdeco-button--muted artdeco-button--3 artdeco-button--tertiary ember-view social-actions-button ${className}`}
      onClick={onClick}
    >
      <Icon name={icon} />
      {children !== undefined && <span className="artdeco-button__text">{children}</span>}
    </button>
  );
}

interface ActionBarProps {
  post: Post;
  state: PostState;
  onComment: () => void;
}

export function ActionBar({ post, state, onComment }: ActionBarProps) {
  const { feed, settings, store } = useSite();
  const { words } = settings;
  const viewer = useAuthor(feed.viewer);
  return (
    <div className="feed-shared-social-action-bar feed-shared-social-action-bar--full-width">
      <button
        type="button"
        aria-label={words.switchIdentity}
        className="content-admin-identity-toggle-button artdeco-button artdeco-button--muted"
      >
        <Portrait author={viewer} size={24} />
        <Icon name="caret-small" />
      </button>
      <span className="reactions-react-button feed-shared-social-action-bar__action-button">
        <Button
          icon={state.liked ? 'thumbs-up-fill-small' : 'thumbs-up-outline-small'}
          label={words.reactLike}
          pressed={state.liked}
          className="react-button__trigger"
          onClick={() => store.toggleLike(post.id)}
        >
          {words.like}
        </Button>
      </span>
      {!post.closed && (
        <Button
          icon="comment-small"
          label={words.comment}
          className="comment-button"
          onClick={onComment}
        >
          {words.comment}
        </Button>
      )}
      <Button icon="repost-small" label={words.repost}>
        {words.repost}
      </Button>
      <Button icon="send-privately-small" label={words.sendPrivately}>
        {words.send}
      </Button>
    </div>
  );
}
