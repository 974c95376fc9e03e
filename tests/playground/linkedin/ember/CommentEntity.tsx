/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Comment, Post } from '../feed/types';
import { grouped } from '../labels/numbers';
import { shortAge } from '../labels/time-line';
import { useEmberId } from '../mint';
import { useAuthor, useSite } from '../site';
import { Icon, Portrait } from './Bits';
import { Pieces } from './Pieces';
import { ReactionImage } from './SocialCounts';
import { oldCommentUrn } from './urn';

interface CommentEntityProps {
  post: Post;
  comment: Comment;
  reply?: boolean;
  onReply: () => void;
  /** The replies, which stand within the comment. */
  children?: ReactNode;
}

function Meta({ comment, reply }: { comment: Comment; reply: boolean }) {
  const { feed, settings } = useSite();
  const { words } = settings;
  const author = useAuthor(comment.author);
  const href = `https://www.linkedin.com/${author.path}`;
  const degree = author.degree && words.degree[author.degree];
  return (
    <div
      className={`comments-comment-meta__container${reply ? '' : ' comments-comment-meta__container--parent'}`}
    >
      <div className="comments-comment-meta__actor">
        <a
          className="comments-comment-meta__image-link"
          aria-label={words.profileOf(author.name)}
          target="_self"
          href={href}
        >
          <Portrait author={author} size={reply ? 24 : 32} alt={words.profileOf(author.name)} />
        </a>
        <a
          className="comments-comment-meta__description-container tap-target overflow-hidden"
          aria-label={`${words.view} ${author.name} ${degree ? `• ${degree} ` : ''}${author.headline}`}
          target="_self"
          href={href}
        >
          <h3 className="comments-comment-meta__description">
            <span className="comments-comment-meta__description-title">{` ${author.name} `}</span>
            {degree && (
              <span className="comments-comment-meta__data">
                <span className="white-space-pre"> </span>• {degree}
              </span>
            )}
          </h3>
          <div className="comments-comment-meta__description-subtitle">{` ${author.headline} `}</div>
        </a>
      </div>
      <div className="comments-comment-meta__info">
        <time className="comments-comment-meta__data">
          {` ${shortAge(comment.publishedAt, feed.now, words)} `}
        </time>
        <button type="button" className="artdeco-button artdeco-button--muted">
          <Icon name="overflow-web-ios-small" label={words.openOptionsOf(author.name)} />
        </button>
      </div>
    </div>
  );
}

function SocialBar({ comment, onReply }: { comment: Comment; onReply: () => void }) {
  const words = useSite().settings.words;
  const { name } = useAuthor(comment.author);
  const replies = comment.replies.length;
  return (
    <div className="comments-comment-social-bar--cr">
      <span className="reactions-react-button comments-comment-social-bar__reaction-action-button--cr">
        <button
          type="button"
          aria-pressed="false"
          aria-label={words.likeComment(name)}
          className="artdeco-button artdeco-button--muted react-button__trigger"
        >
          {words.like}
        </button>
      </span>
      {comment.likes > 0 && (
        <button
          type="button"
          className="comments-comment-social-bar__reactions-count--cr"
          aria-label={words.reactionsOn(comment.likes, name)}
        >
          <ReactionImage kind="like" alt={words.reaction.like} />
          <span aria-hidden="true">{` ${grouped(comment.likes, words.language)} `}</span>
        </button>
      )}
      <div className="comments-comment-social-bar__vertical-divider" />
      <button
        type="button"
        aria-label={words.replyTo(name)}
        className="artdeco-button artdeco-button--muted comments-comment-social-bar__reply-action-button--cr button reply"
        onClick={onReply}
      >
        <span className="artdeco-button__text">
          <span aria-hidden="true">{` ${words.reply} `}</span>
        </span>
      </button>
      {replies > 0 && (
        <>
          <span aria-hidden="true" className="comments-comment-social-bar__replies-count--cr">
            {` ${words.replies(replies)} `}
          </span>
          <span className="visually-hidden">{` ${words.repliesOn(replies, name)} `}</span>
        </>
      )}
    </div>
  );
}

/** A comment or a reply, with its replies inside. */
export function CommentEntity(props: CommentEntityProps) {
  const { post, comment, reply = false, onReply, children } = props;
  const id = useEmberId();
  return (
    <article
      className={`comments-comment-entity${reply ? ' comments-comment-entity--reply' : ''}`}
      data-id={oldCommentUrn(post, comment.id)}
      id={id}
      tabIndex={-1}
    >
      <Meta comment={comment} reply={reply} />
      <section className="comments-comment-entity__content">
        <div className="feed-shared-inline-show-more-text comments-comment-item__inline-show-more-text">
          <span
            className="comments-comment-item__main-content feed-shared-main-content--comment t-14 t-black t-normal"
            dir="ltr"
          >
            <div dir="ltr" className="update-components-text relative">
              <Pieces text={comment.text} />
            </div>
          </span>
        </div>
      </section>
      <div className="comment-social-activity">
        <SocialBar comment={comment} onReply={onReply} />
        {children}
      </div>
    </article>
  );
}
