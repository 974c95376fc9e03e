/** @jsxImportSource react */
import type { Post } from '../feed/types';
import { useUuid } from '../mint';
import { nowhere } from '../parts/address';
import { useAuthor, useSite } from '../site';
import type { PostState } from '../store';
import { Button, Contents, Icon, Portrait } from './Bits';
import { cx } from './classes';

interface ActionRowProps {
  post: Post;
  state: PostState;
  onComment: () => void;
}

export function ActionRow({ post, state, onComment }: ActionRowProps) {
  const { feed, settings, store } = useSite();
  const { words } = settings;
  const viewer = useAuthor(feed.viewer);
  const [actor, send] = [useUuid(), useUuid()];
  return (
    <div className={cx('actions row')}>
      <a tabIndex={0} href={nowhere} componentkey={actor}>
        <div className={cx('row')} componentkey={actor} aria-label={words.actorScreen}>
          <Portrait author={viewer} size={24} quiet />
          <Icon name="caret-small" />
        </div>
      </a>
      <div className={cx('row grow spread')}>
        <Contents>
          <div className={cx('row')}>
            <div category="unstyled" triggers="">
              <div>
                <Button
                  icon={state.liked ? 'thumbs-up-fill-small' : 'thumbs-up-outline-small'}
                  label={words.reactionState(state.liked ? words.like : undefined)}
                  onClick={() => store.toggleLike(post.id)}
                >
                  {state.liked ? words.liked : words.like}
                </Button>
              </div>
            </div>
            <Button icon="chevron-up-small" label={words.reactionsMenu} look="tiny" />
          </div>
        </Contents>
        <Button icon="comment-small" disabled={post.closed !== undefined} onClick={onComment}>
          {words.comment}
        </Button>
        <Button icon="repost-small" expanded={false}>
          {words.repost}
        </Button>
        <a className={cx('button action')} aria-disabled="false" href={nowhere} componentkey={send}>
          <span className={cx('button-inside')}>
            <Icon name="send-privately-small" />
            <div className={cx('button-text')}>
              <span>{words.send}</span>
            </div>
          </span>
        </a>
      </div>
    </div>
  );
}
