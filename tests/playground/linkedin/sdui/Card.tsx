/** @jsxImportSource react */
import { useState } from 'react';
import { encodeKey } from '../feed/keys';
import type { Header } from '../feed/types';
import { urnOf } from '../feed/views';
import { useKey } from '../mint';
import { useNewComment } from '../parts/use-new-comment';
import { useIsOwn, usePost, useWords } from '../site';
import { ActionRow } from './ActionRow';
import { AuthorRow } from './AuthorRow';
import { Contents, Icon } from './Bits';
import { CardText } from './CardText';
import { CommentBox } from './CommentBox';
import { CommentSection } from './CommentSection';
import { ContextRow } from './ContextRow';
import { CountsRow } from './CountsRow';
import { cx } from './classes';
import { Impressions } from './Impressions';
import { Media } from './Media';
import { Quoted } from './Quoted';

export type FeedType = 'MAIN_FEED_RELEVANCE' | 'FEED_DETAIL' | 'PROFILE_RECENT_ACTIVITY';

interface CardProps {
  id: string;
  header?: Header | undefined;
  feedType: FeedType;
  /** What the key of the card begins with: the builds of 2026 have both. */
  prefix: 'expanded' | 'update-card-focus';
}

/** One post. Its identity is in the key of what stands below it, and nowhere else in a feed. */
export function Card({ id, header, feedType, prefix }: CardProps) {
  const { post, author, state } = usePost(id);
  const words = useWords();
  const own = useIsOwn(post.author);
  const key = useKey();
  const text = useKey();
  const add = useNewComment(post);
  const detail = feedType === 'FEED_DETAIL';
  const [open, setOpen] = useState(detail || header?.kind === 'comment');
  const [writing, setWriting] = useState(detail);
  const suffix = `${key}FeedType_${feedType}`;
  const base64 = encodeKey(post);
  const comment = () => {
    setOpen(true);
    setWriting(true);
  };
  return (
    <div componentkey={`${prefix}${suffix}`}>
      <div className={cx('card')} role="listitem" componentkey={`${prefix}${suffix}`}>
        <Contents>
          <div componentkey={key}>
            <h2>
              <span className={cx('hidden')}>{words.feedPost}</span>
              <span aria-hidden="true" />
            </h2>
            {header && <ContextRow header={header} author={post.author} />}
            <AuthorRow post={post} author={author} menu={!header} />
            {post.text !== '' && (
              <CardText
                text={post.text}
                bareBelow={detail ? 26 : 0}
                {...(detail ? { componentKey: `feed-commentary_${text}` } : {})}
              />
            )}
            <Media post={post} />
            {post.quotedId !== undefined && <Quoted id={post.quotedId} />}
            <CountsRow post={post} state={state} onComments={() => setOpen(true)} />
            {detail && <div data-testid={`ReactionFacepileCollection-${urnOf(post)}`} />}
            <hr role="presentation" className={cx('rule')} />
            <ActionRow post={post} state={state} onComment={comment} />
            {own && state.counts.views !== undefined && (
              <Impressions post={post} views={state.counts.views} />
            )}
          </div>
        </Contents>
        {post.closed && (
          <div className={cx('notice row inset')}>
            <Icon name={post.closed === 'everybody' ? 'comment-off-small' : 'people-small'} />
            <p className={cx('small soft')}>{words.closed[post.closed]}</p>
          </div>
        )}
        <div componentkey={`${base64}-replaceableCommentTools${suffix}`}>
          {writing && !post.closed && <CommentBox urn={urnOf(post)} onSend={(said) => add(said)} />}
        </div>
        {open && (
          <CommentSection
            post={post}
            state={state}
            base64={base64}
            suffix={suffix}
            first={detail ? 10 : 1}
          />
        )}
      </div>
    </div>
  );
}
