/** @jsxImportSource react */
import type { Post } from '../feed/types';
import { grouped } from '../labels/numbers';
import { useUuid } from '../mint';
import { nowhere } from '../parts/address';
import { useSite } from '../site';
import type { PostState } from '../store';
import { Doubled, ReactionIcon } from './Bits';
import { cx } from './classes';

interface CountsRowProps {
  post: Post;
  state: PostState;
  onComments: () => void;
}

/** Reactions, comments and reposts; each part is absent when there are none. */
export function CountsRow({ post, state, onComments }: CountsRowProps) {
  const { feed, settings } = useSite();
  const { words } = settings;
  const [left, middle, right] = [useUuid(), useUuid(), useUuid()];
  const { likes, comments, reposts } = state.counts;
  if (likes + comments + reposts === 0) return null;
  const proof = post.proof && feed.authors.get(post.proof)?.name;
  const [said, shown] =
    proof !== undefined && likes > 1
      ? [words.proofReacted(proof, likes - 1), words.proof(proof, likes - 1)]
      : [words.reactions(likes), grouped(likes, words.language)];
  return (
    <div className={cx('counts row inset')}>
      {likes > 0 && (
        <a tabIndex={0} className={cx('grow')} href={nowhere} componentkey={left}>
          <div className={cx('row')} componentkey={left}>
            <ul className={cx('rings row')} role="presentation">
              {post.reactions.map((kind) => (
                <li key={kind}>
                  <ReactionIcon kind={kind} />
                </li>
              ))}
            </ul>
            <div className={cx('grow')}>
              <p className={cx('small soft line')}>
                <Doubled said={said} shown={shown} />
              </p>
            </div>
          </div>
        </a>
      )}
      <div className={cx('counts-right row')}>
        {comments > 0 && (
          <div role="button" tabIndex={0} componentkey={middle} onClick={onComments}>
            <p className={cx('small soft')} componentkey={middle}>
              <Doubled said={words.comments(comments)} shown={words.comments(comments)} />
            </p>
          </div>
        )}
        {comments > 0 && reposts > 0 && <p className={cx('small soft')}>•</p>}
        {reposts > 0 && (
          <a tabIndex={0} href={nowhere} componentkey={right}>
            <p className={cx('small soft')} componentkey={right}>
              <Doubled said={words.reposts(reposts)} shown={words.reposts(reposts)} />
            </p>
          </a>
        )}
      </div>
    </div>
  );
}
