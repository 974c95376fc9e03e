/** @jsxImportSource react */
import type { Path } from '../feed/types';
import { activityItems, authorOf, postByUrn } from '../feed/views';
import { useSite, useWords } from '../site';
import { CompanyInfo, CompanyTop } from './CompanyTop';
import { Layout } from './Layout';
import { Promotion, ShareBox } from './OtherCards';
import { Update } from './Update';
import { UpdateList } from './UpdateList';

export function FeedPage() {
  const { feed } = useSite();
  const words = useWords();
  return (
    <Layout label={words.mainFeed} outlet="feed-container-theme feed-outlet">
      <ShareBox />
      <UpdateList items={feed.home} named />
    </Layout>
  );
}

export function UpdatePage({ urn }: { urn: string }) {
  const { feed } = useSite();
  const words = useWords();
  const post = postByUrn(feed, urn);
  if (!post) return <UnknownPage />;
  return (
    <Layout label={words.feedPost} outlet="feed-outlet">
      <Update key={post.id} id={post.id} number={1} detail />
    </Layout>
  );
}

export function ActivityPage({ path }: { path: Path }) {
  const { feed } = useSite();
  const words = useWords();
  const author = feed.authors.get(path);
  if (!author) return <UnknownPage />;
  return (
    <Layout
      label={words.activity}
      outlet="profile-outlet"
      top={
        <section className="artdeco-card pvs-header">
          <h1 className="t-bold">{author.name}</h1>
          <p className="pvs-header__optional-link">{words.followers(author.followers)}</p>
        </section>
      }
    >
      <UpdateList items={activityItems(feed, path)} />
    </Layout>
  );
}

interface CompanyPageProps {
  path: Path;
  tab: 'home' | 'posts';
}

export function CompanyPage({ path, tab }: CompanyPageProps) {
  const { feed } = useSite();
  const words = useWords();
  if (!feed.authors.has(path)) return <UnknownPage />;
  const company = authorOf(feed, path);
  const items = path === feed.brand ? feed.brandPage : activityItems(feed, path);
  return (
    <Layout
      label={words.pageOf(company.name)}
      outlet="organization-outlet relative"
      top={<CompanyTop company={company} tab={tab} />}
      aside={<CompanyInfo company={company} />}
    >
      {tab === 'home' ? (
        <section className="artdeco-card org-page-details-module__card-spacing">
          <h2 className="t-bold">{words.about}</h2>
          <p className="t-14">{company.headline}</p>
        </section>
      ) : (
        <>
          <UpdateList items={items.slice(0, 1)} />
          <Promotion />
          <UpdateList items={items.slice(1)} />
        </>
      )}
    </Layout>
  );
}

export function UnknownPage() {
  const words = useWords();
  return (
    <Layout label={words.nothing} outlet="error-outlet">
      <section className="artdeco-card org-page-details-module__card-spacing">
        <p>{words.nothing}</p>
      </section>
    </Layout>
  );
}
