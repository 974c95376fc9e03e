import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Author, Linkedin, Path, Post } from './feed/types';
import { authorOf, postOf } from './feed/views';
import type { Fronts } from './fronts';
import type { Navigation } from './navigation';
import type { Settings } from './settings';
import type { PostState, Store } from './store';

/** What every part of the site needs to know. */
export interface Site {
  feed: Linkedin;
  settings: Settings;
  store: Store;
  navigation: Navigation;
  fronts: Fronts;
}

const SiteContext = createContext<Site | undefined>(undefined);
export const SiteProvider = SiteContext.Provider;

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('This part of the playground stands outside the site.');
  return site;
}

export function useWords() {
  return useSite().settings.words;
}

export function useAuthor(path: Path): Author {
  return authorOf(useSite().feed, path);
}

/** A post, its author and what may change of it; the caller is drawn again when it does. */
export function usePost(id: string): { post: Post; author: Author; state: PostState } {
  const { feed, store } = useSite();
  const state = useSyncExternalStore(
    (listener) => store.subscribe(id, listener),
    () => store.read(id),
  );
  const post = postOf(feed, id);
  return { post, author: authorOf(feed, post.author), state };
}

/** True for those whose impressions the viewer may see. */
export function useIsOwn(path: Path): boolean {
  const { feed } = useSite();
  return path === feed.viewer || path === feed.brand;
}
