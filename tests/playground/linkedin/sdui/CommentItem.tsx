/** @jsxImportSource react */
import { commentUrn } from '../feed/figures';
import type { Comment, Post } from '../feed/types';
import { grouped } from '../labels/numbers';
import { shortAge } from '../labels/time-line';
import { useUuid } from '../mint';
import { addressOf } from '../parts/address';
import { useNear } from '../parts/use-near';
import { useAuthor, useSite } from '../site';
import { Button, Contents, Doubled, Icon, Portrait, ReactionIcon } from './Bits';
import { CardText } from './CardText';
import { cx } from './classes';

interface CommentItemProps {
  post: Post;
  comment: Comment;
  /** Set in from the left, below the comment that it answers. */
  reply?: boolean;
  onReply: () => void;
}

function CommentHead({ comment }: { comment: Comment }) {
  const { feed, settings } = useSite();
  const { words } = settings;
  const author = useAuthor(comment.author);
  const uuid = useUuid();
  const degree = author.degree && words.degree[author.degree];
  const said = [author.name, ...(author.verified ? [words.verified] : []), degree ?? ''];
  return (
    <div className={cx('row start')}>
      <a tabIndex={0} className={cx('grow')} href={addressOf(author.path)} componentkey={uuid}>
        <div componentkey={uuid}>
          <p className={cx('name')}>
            <span className={cx('hidden')}>{said.join(' ').trim()}</span>
            <span aria-hidden="true">
              {author.name}
              {author.verified && <Icon name="verified-small" />}
              {degree !== undefined && <span className={cx('small soft')}> • {degree}</span>}
            </span>
          </p>
          <p className={cx('small soft line')}>{author.headline}</p>
        </div>
      </a>
      <div>
        <p className={cx('small soft')}>{shortAge(comment.publishedAt, feed.now, words)}</p>
      </div>
      <Button
        icon="overflow-web-ios-small"
        label={words.optionsOf(author.name)}
        look="corner"
        expanded={false}
      />
    </div>
  );
}

function CommentActions({ comment, onReply }: { comment: Comment; onReply: () => void }) {
  const { settings } = useSite();
  const { words } = settings;
  const uuid = useUuid();
  return (
    <div className={cx('comment-actions row')}>
      <Contents>
        <div role="button" tabIndex={0} componentkey={uuid}>
          <div componentkey={uuid}>
            <p className={cx('small')}>
              <Doubled said={words.reactionState(undefined)} shown={words.like} />
            </p>
          </div>
        </div>
        <Button icon="chevron-up-small" label={words.reactionsMenu} look="tiny" />
      </Contents>
      {comment.likes > 0 && (
        <div role="button" tabIndex={0} className={cx('row')}>
          <ReactionIcon kind="like" />
          <p className={cx('small soft')}>
            <Doubled
              said={words.reactions(comment.likes)}
              shown={grouped(comment.likes, words.language)}
            />
          </p>
        </div>
      )}
      <hr role="presentation" className={cx('upright')} />
      <Button look="tiny-text" onClick={onReply}>
        {words.reply}
      </Button>
    </div>
  );
}

/** A comment: three elements with its key, one in the other; not in the page before it is near. */
export function CommentItem({ post, comment, reply = false, onReply }: CommentItemProps) {
  const author = useAuthor(comment.author);
  const uuid = useUuid();
  const { place, near, height } = useNear<HTMLDivElement>(120);
  const key = `replaceableComment_${commentUrn(post, comment.id)}`;
  return (
    <div ref={place} style={height === undefined ? {} : { height }}>
      {near && (
        <div id={key} componentkey={key}>
          <Contents>
            <div componentkey={key}>
              <Contents>
                <div className={cx(reply ? 'comment row reply' : 'comment row')} componentkey={key}>
                  <a tabIndex={0} href={addressOf(author.path)} componentkey={uuid}>
                    <Portrait author={author} size={reply ? 24 : 32} />
                  </a>
                  <div className={cx('grow')}>
                    <CommentHead comment={comment} />
                    <CardText text={comment.text} />
                    <CommentActions comment={comment} onReply={onReply} />
                  </div>
                </div>
              </Contents>
            </div>
          </Contents>
        </div>
      )}
    </div>
  );
}
