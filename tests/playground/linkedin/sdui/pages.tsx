/** @jsxImportSource react */
import type { Path } from '../feed/types';
import { activityItems, postByUrn } from '../feed/views';
import { useAuthor, useSite, useWords } from '../site';
import { Portrait } from './Bits';
import { Card } from './Card';
import { cx } from './classes';
import { FeedList } from './FeedList';
import { Layout } from './Layout';
import { StartPost } from './OtherCards';

export function FeedPage() {
  const { feed } = useSite();
  return (
    <Layout screen="feed.MainFeed">
      <div
        role="list"
        data-testid="mainFeed"
        data-component-type="LazyColumn"
        componentkey="container-update-list_mainFeed-lazy-container"
      >
        <StartPost />
        <FeedList items={feed.home} feedType="MAIN_FEED_RELEVANCE" />
      </div>
    </Layout>
  );
}

export function UpdatePage({ urn }: { urn: string }) {
  const { feed } = useSite();
  const post = postByUrn(feed, urn);
  if (!post) return <UnknownPage />;
  return (
    <Layout screen="feed.UpdateDetail">
      <div data-component-type="LazyColumn">
        <Card key={post.id} id={post.id} feedType="FEED_DETAIL" prefix="expanded" />
      </div>
    </Layout>
  );
}

/** Name and words of a person or a company, above what they did. */
function Head({ path }: { path: Path }) {
  const author = useAuthor(path);
  const words = useWords();
  return (
    <div className={cx('card inset')}>
      <Portrait author={author} size={72} quiet />
      <p className={cx('name')}>{author.name}</p>
      <p className={cx('small soft')}>{author.headline}</p>
      <p className={cx('small')}>{words.followers(author.followers)}</p>
    </div>
  );
}

function Activity({ path }: { path: Path }) {
  const { feed } = useSite();
  return (
    <>
      <Head path={path} />
      <div
        role="list"
        data-testid={`ProfileRecentActivityAll-${path.split('/')[1]}`}
        data-component-type="LazyColumn"
      >
        <FeedList items={activityItems(feed, path)} feedType="PROFILE_RECENT_ACTIVITY" />
      </div>
    </>
  );
}

export function ActivityPage({ path }: { path: Path }) {
  const { feed } = useSite();
  if (!feed.authors.has(path)) return <UnknownPage />;
  return (
    <Layout screen="profile.ProfileRecentActivity">
      <Activity path={path} />
    </Layout>
  );
}

export function UnknownPage() {
  const words = useWords();
  return (
    <Layout screen="error.NotFound">
      <div className={cx('card inset')}>
        <p>{words.nothing}</p>
      </div>
    </Layout>
  );
}
