/** @jsxImportSource react */
import { useEffect, type MouseEvent } from 'react';
import { Box } from './parts/Box';
import { ComposeLayer } from './pages/ComposeLayer';
import { HomePage } from './pages/HomePage';
import { PhotoLayer } from './pages/PhotoLayer';
import { ProfilePage } from './pages/ProfilePage';
import { SideColumn } from './pages/SideColumn';
import { SideNav } from './pages/SideNav';
import { StatusPage } from './pages/StatusPage';
import { titleOf } from './pages/title';
import { UnknownPage } from './pages/UnknownPage';
import { layerOf, pageOf, type Page } from './routes';
import { usePlace, useSite } from './site';

function Column({ page }: { page: Page }) {
  switch (page.name) {
    case 'home':
      return <HomePage />;
    case 'profile':
      return <ProfilePage key={page.handle} handle={page.handle} tab={page.tab} />;
    case 'status':
      return <StatusPage key={page.id} id={page.id} />;
    case 'unknown':
      return <UnknownPage />;
  }
}

/** The whole site: menu, column and side column, and what lies over them. */
export function App() {
  const { feed, navigation, settings } = useSite();
  const place = usePlace();
  const page = pageOf(place.page);
  const layer = layerOf(place.path);
  const title = titleOf(feed, page, settings.words);

  useEffect(() => {
    document.title = title;
  }, [title]);

  /** Links within the site change the page without loading it. */
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a[href^="/"]');
    const href = link?.getAttribute('href');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (event.defaultPrevented || !plain || !href) return;
    event.preventDefault();
    navigation.go(href);
  };

  return (
    <div className="css-g5y9jx" onClick={follow}>
      <div id="layers" className="css-g5y9jx">
        {layer?.name === 'photo' && <PhotoLayer key={layer.id} id={layer.id} index={layer.index} />}
        {layer?.name === 'compose' && <ComposeLayer key={place.entry} replyTo={place.replyTo} />}
      </div>
      <Box className="r-site">
        <SideNav />
        <main role="main" className="css-g5y9jx r-main">
          <Box className="r-columns">
            <Box data-testid="primaryColumn" className="r-primary">
              <div tabIndex={0} aria-label={settings.words.page.home} className="css-g5y9jx">
                <Column page={page} />
              </div>
            </Box>
            <SideColumn />
          </Box>
        </main>
      </Box>
    </div>
  );
}
