/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { Preload } from './ember/Preload';
import { makeLinkedin } from './feed/make-linkedin';
import { createFronts } from './fronts';
import type { PlaygroundHandle } from './handle';
import { startLiveCounts } from './live-counts';
import { createNavigation } from './navigation';
import { options } from './options';
import { adoptStyles } from './sdui/classes';
import cardStyle from './sdui/card.css?raw';
import frameStyle from './sdui/frame.css?raw';
import { readSettings } from './settings';
import { SiteProvider, type Site } from './site';
import { createStore } from './store';
import './styles/base.css';
import './styles/ember.css';
import './styles/ember-cards.css';
import { allowHarmlessMarkup } from './trusted-markup';

allowHarmlessMarkup();
adoptStyles(frameStyle + cardStyle);

const container = document.querySelector('#root');
if (!container) throw new Error('The page has no place for the site.');
const root = createRoot(container);

function showSite(): void {
  const feed = makeLinkedin(options);
  const store = createStore(feed);
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const settings = readSettings(location.search, sessionStorage, prefersDark);
  const navigation = createNavigation(window);
  const fronts = createFronts(settings.front, sessionStorage);
  const site: Site = { feed, store, settings, navigation, fronts };

  const html = document.documentElement;
  html.lang = settings.words.language;
  html.dataset['theme'] = settings.theme;
  html.style.colorScheme = settings.theme;
  root.render(
    <SiteProvider value={site}>
      <App />
    </SiteProvider>,
  );
  if (settings.live) startLiveCounts(store, options.seed);
  const handle: PlaygroundHandle = {
    site: feed,
    bump: (id, change) => store.bump(id, change),
    go: (path) => navigation.go(path),
    show: (front) => fronts.choose(front),
  };
  Object.assign(window, { playground: handle });
}

const framed = window.top !== window;
if (framed && location.pathname.startsWith('/preload/')) root.render(<Preload />);
else showSite();
