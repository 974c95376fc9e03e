/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { makeFeed, type FeedOptions } from '../feed/make-feed';
import { App } from './App';
import { startLiveCounts } from './live-counts';
import type { PlaygroundHandle } from './handle';
import { createNavigation } from './navigation';
import { readSettings } from './settings';
import { SiteProvider, type Site } from './site';
import { createStore } from './store';
import './styles/base.css';
import './styles/page.css';
import './styles/post.css';
import './styles/composer.css';
import './styles/layers.css';
import { say } from './toast';

/** The server writes what the feed is made of into the page; both sides make the same one. */
function readOptions(): FeedOptions {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="playground-feed"]');
  if (!meta)
    throw new Error('The page does not say which feed to show; is it served by server.ts?');
  return JSON.parse(meta.content) as FeedOptions;
}

const options = readOptions();
const feed = makeFeed(options);
const store = createStore(feed);
const navigation = createNavigation(window);
const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
const settings = readSettings(location.search, sessionStorage, prefersDark);
const site: Site = { feed, store, navigation, settings, heights: new Map(), say };

const html = document.documentElement;
html.lang = settings.words.language;
html.dir = settings.words.direction;
html.dataset['theme'] = settings.theme;
html.style.colorScheme = settings.theme;
document.body.style.backgroundColor =
  settings.theme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';

const container = document.querySelector('#react-root');
if (!container) throw new Error('The page has no place for the site.');
const root = createRoot(container);
let drawn = 0;
const draw = () => {
  drawn += 1;
  root.render(
    <SiteProvider key={drawn} value={site}>
      <App />
    </SiteProvider>,
  );
};
draw();
if (settings.live) startLiveCounts(store, options.seed);

const handle: PlaygroundHandle = {
  feed,
  bump: (id, change) => store.bump(id, change),
  go: (path) => navigation.go(path),
  rerender: draw,
};
window.playground = handle;
