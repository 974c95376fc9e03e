/** @jsxImportSource react */
import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import * as ember from './ember/pages';
import { MessagingPage } from './ember/MessagingPage';
import { Followed } from './parts/Followed';
import { pageOf, usualFront, type Page } from './routes';
import * as sdui from './sdui/pages';
import type { Front } from './settings';
import { useSite } from './site';

function Screen({ page, front }: { page: Page; front: Front }) {
  const pages = front === 'sdui' ? sdui : ember;
  switch (page.name) {
    case 'feed':
      return <pages.FeedPage />;
    case 'update':
      return <pages.UpdatePage urn={page.urn} />;
    case 'activity':
      return <pages.ActivityPage path={page.path} />;
    case 'company':
      // No page of a company in the new front end is known; it is like that of a person.
      return front === 'sdui' ? (
        <sdui.ActivityPage path={page.path} />
      ) : (
        <ember.CompanyPage path={page.path} tab={page.tab} />
      );
    case 'messaging':
      return <MessagingPage />;
    case 'unknown':
      return <pages.UnknownPage />;
  }
}

const emberClasses = ['theme', 'theme--mercado', 'app-loader--default', 'artdeco'];

/** The site: the page that the address names, in the front end that the account has. */
export function App() {
  const { navigation, fronts, settings } = useSite();
  const address = useSyncExternalStore(navigation.subscribe, navigation.current);
  const chosen = useSyncExternalStore(fronts.subscribe, fronts.chosen);
  const page = pageOf(address);
  // Messages are there in the old front end only.
  const front = page.name === 'messaging' ? 'ember' : (chosen ?? usualFront(page));

  useLayoutEffect(() => {
    const html = document.documentElement;
    for (const name of emberClasses) html.classList.toggle(name, front === 'ember');
    if (front === 'sdui') html.setAttribute('translate', 'no');
    else html.removeAttribute('translate');
  }, [front]);
  useEffect(() => {
    const title = settings.words[page.name === 'messaging' ? 'messaging' : 'home'];
    document.title = `${title} | LinkedIn`;
  }, [page.name, settings]);

  return (
    <Followed>
      <Screen key={`${front} ${address}`} page={page} front={front} />
    </Followed>
  );
}
