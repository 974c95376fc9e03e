/** @jsxImportSource react */
import { useUuid } from '../mint';
import { usePost } from '../site';
import { AuthorRow } from './AuthorRow';
import { Pieces } from './CardText';
import { cx } from './classes';
import { Media } from './Media';

/** The reshared original within a post: author and text, no counts and no key of its own. */
export function Quoted({ id }: { id: string }) {
  const { post, author } = usePost(id);
  const [box, text] = [useUuid(), useUuid()];
  return (
    <div className={cx('quoted')} componentkey={box}>
      <AuthorRow post={post} author={author} menu={false} />
      <a
        className={cx('quoted-link')}
        href={`https://www.linkedin.com/feed/update/urn:li:activity:${post.activityId}/`}
        aria-label={author.name}
      />
      {post.text !== '' && (
        <p className={cx('text inset')} componentkey={text}>
          <span className={cx('text-box')} tabIndex={-1} data-testid="expandable-text-box">
            <Pieces text={post.text} />
          </span>
        </p>
      )}
      <Media post={post} />
    </div>
  );
}
