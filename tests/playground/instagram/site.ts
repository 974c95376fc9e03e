import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Instagram, Post } from './feed/types';
import { postOf } from './feed/views';
import type { Navigation, Place } from './navigation';
import type { Settings } from './settings';
import type { PostState, Store } from './store';

/** What every part of the site needs to know. */
export interface Site {
  feed: Instagram;
  settings: Settings;
  store: Store;
  navigation: Navigation;
  /** Measured heights of the articles of the home feed, kept for the way back. */
  heights: Map<string, number>;
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

export function usePlace(): Place {
  const { navigation } = useSite();
  return useSyncExternalStore(navigation.subscribe, navigation.current);
}

/** A post and what may change of it; the caller is drawn again when it does. */
export function usePost(code: string): { post: Post; state: PostState } {
  const { feed, store } = useSite();
  const state = useSyncExternalStore(
    (listener) => store.subscribe(code, listener),
    () => store.read(code),
  );
  return { post: postOf(feed, code), state };
}
