/** @jsxImportSource react */
import type { Author, Post } from '../feed/types';
import { timeLine } from '../labels/time-line';
import { useUuid } from '../mint';
import { addressOf } from '../parts/address';
import { useSite, useWords } from '../site';
import { Button, Contents, Icon, Portrait } from './Bits';
import { CardMenu } from './CardMenu';
import { cx } from './classes';

/** `2nd`; nothing for companies. */
function useDegree(author: Author): string | undefined {
  const { feed, settings } = useSite();
  const { degree, you } = settings.words;
  return author.path === feed.viewer ? you : author.degree && degree[author.degree];
}

function Degree({ author }: { author: Author }) {
  const said = useDegree(author);
  if (said === undefined) return null;
  return (
    <div>
      <p className={cx('small soft')}>
        {author.verified && (
          <span aria-hidden="true">
            <Icon name="verified-small" />
          </span>
        )}
        <span> </span>• {said}
      </p>
    </div>
  );
}

function When({ post, author }: { post: Post; author: Author }) {
  const { feed, settings } = useSite();
  const { words } = settings;
  const uuid = useUuid();
  if (post.ad) {
    const named = Number(BigInt(post.id) % 3n) === 0;
    return (
      <p className={cx('small soft')} componentkey={uuid}>
        {named ? words.promotedBy(author.name) : words.promoted}
      </p>
    );
  }
  return (
    <p className={cx('small soft')} componentkey={uuid}>
      {timeLine(post, feed.now, words)}
      <span> </span>
      <Icon name="globe-americas-small" label={words.visibilityIcon} />
    </p>
  );
}

interface AuthorRowProps {
  post: Post;
  author: Author;
  /** The card has its menu here when nothing stands above the author. */
  menu: boolean;
}

export function AuthorRow({ post, author, menu }: AuthorRowProps) {
  const words = useWords();
  const [row, face, name] = [useUuid(), useUuid(), useUuid()];
  const href = addressOf(author.path);
  const company = author.path.startsWith('company/');
  const degree = useDegree(author);
  const said = [author.name, author.verified ? words.verified : '', degree ?? ''];
  return (
    <div className={cx('author row inset')} componentkey={row}>
      <a tabIndex={0} href={href} componentkey={face}>
        <Portrait author={author} size={48} />
      </a>
      <a
        tabIndex={0}
        className={cx('author-said grow')}
        href={href}
        componentkey={`auto-component-${name}`}
      >
        <div componentkey={`auto-component-${name}`}>
          <div className={cx('row baseline')} aria-label={said.filter(Boolean).join(' ')}>
            <div>
              <div>
                <p className={cx('name')}>{author.name}</p>
              </div>
            </div>
            <Degree author={author} />
          </div>
          <div>
            <p className={cx('small soft line')}>
              {company ? words.followers(author.followers) : author.headline}
            </p>
          </div>
          <div>
            <When post={post} author={author} />
          </div>
        </div>
      </a>
      {menu ? (
        <CardMenu author={author.path} />
      ) : (
        <Contents>
          <Button icon="add-small" label={words.followName(author.name)} look="follow">
            {words.follow}
          </Button>
        </Contents>
      )}
    </div>
  );
}
