/** @jsxImportSource react */
import { useEffect, useState, type MouseEvent } from 'react';
import { DirectPage } from './pages/DirectPage';
import { HomePage } from './pages/HomePage';
import { NewPostDialog } from './pages/NewPostDialog';
import { PostDialog } from './pages/PostDialog';
import { PostPage } from './pages/PostPage';
import { ProfilePage } from './pages/ProfilePage';
import { ReelsPage } from './pages/ReelsPage';
import { SideNav } from './pages/SideNav';
import { UnavailablePage } from './pages/UnavailablePage';
import { pageOf, type Page } from './routes';
import { usePlace, useSite } from './site';
import { css } from './styles/css';

function Content({ page }: { page: Page }) {
  const { feed } = useSite();
  switch (page.name) {
    case 'home':
      return <HomePage />;
    case 'post':
      return feed.byCode.has(page.code) ? (
        <PostPage key={page.code} code={page.code} />
      ) : (
        <UnavailablePage />
      );
    case 'profile':
      return <ProfilePage key={`${page.handle} ${page.tab}`} handle={page.handle} tab={page.tab} />;
    case 'reels':
      return <ReelsPage code={page.code} />;
    case 'direct':
      return <DirectPage thread={page.thread} />;
    case 'unknown':
      return <UnavailablePage />;
  }
}

/** The whole site: menu, page, and the dialog over it. */
export function App() {
  const { feed, navigation, settings } = useSite();
  const place = usePlace();
  const [creating, setCreating] = useState(false);
  const page = pageOf(place.below ?? place.path);
  const over = place.below === undefined ? undefined : pageOf(place.path);
  const account = page.name === 'profile' ? feed.byHandle.get(page.handle) : undefined;
  const title = account ? settings.words.profile.title(account.name, account.handle) : 'Instagram';

  useEffect(() => {
    document.title = title;
  }, [title]);

  /** Links within the site change the page without loading it; tiles of a profile open a dialog. */
  const follow = (event: MouseEvent) => {
    const href = (event.target as Element).closest('a[href]')?.getAttribute('href');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (event.defaultPrevented || !plain || !href || !/^[/#]/.test(href)) return;
    event.preventDefault();
    if (href === '#') return;
    const post = pageOf(href).name === 'post';
    navigation.go(href, { over: post && page.name === 'profile' && place.below === undefined });
  };

  return (
    <div onClick={follow}>
      <div>
        <div className={css('display:flex')}>
          <SideNav onCreate={() => setCreating(true)} />
          <div className={css('flex:1 1 0%;min-width:0')}>
            <section>
              <main role="main">
                <Content page={page} />
              </main>
            </section>
          </div>
        </div>
      </div>
      {over?.name === 'post' && feed.byCode.has(over.code) && (
        <PostDialog key={over.code} code={over.code} />
      )}
      {creating && <NewPostDialog onClose={() => setCreating(false)} />}
    </div>
  );
}
