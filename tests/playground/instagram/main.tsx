/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { writeFirstDocument } from './blocks/first-document';
import { makeInstagram, type InstagramOptions } from './feed/make-instagram';
import type { InstagramHandle } from './handle';
import { startLiveNumbers } from './live-numbers';
import { createNavigation } from './navigation';
import { readSettings } from './settings';
import { SiteProvider, type Site } from './site';
import { createStore } from './store';
import './styles/base.css';
import { startStyles } from './styles/css';

/** The server writes what the feed is made of into the page; both sides make the same one. */
function readOptions(): InstagramOptions {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="playground-feed"]');
  if (!meta)
    throw new Error('The page does not say which feed to show; is it served by server.ts?');
  return JSON.parse(meta.content) as InstagramOptions;
}

const options = readOptions();
const feed = makeInstagram(options);
const store = createStore(feed);
const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
const settings = readSettings(location.search, sessionStorage, prefersDark);
writeFirstDocument(feed, location.pathname);
startStyles(options.seed);
const navigation = createNavigation(window);
const site: Site = { feed, store, navigation, settings, heights: new Map() };

const html = document.documentElement;
html.lang = settings.words.lang;
html.className = '_9dls _ar44';
html.classList.toggle('__fb-dark-mode', settings.theme === 'dark');
html.classList.toggle('__fb-light-mode', settings.theme === 'light');

const container = document.createElement('div');
container.id = `mount_0_0_${(options.seed * 7919).toString(36).slice(-2).padStart(2, '0')}`;
document.body.prepend(container);
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
if (settings.live) startLiveNumbers(store, options.seed);

const handle: InstagramHandle = {
  feed,
  bump: store.bump,
  go: (path) => navigation.go(path),
  rerender: draw,
};
window.playgroundInstagram = handle;
