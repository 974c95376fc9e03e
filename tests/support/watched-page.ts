import { Window } from 'happy-dom';
import { vi } from 'vitest';
import type { AccountReading, Misreading, PostReading } from '@/lib/model/reading';
import { itemsIn } from '@/lib/platforms/items';
import type { PlatformAdapter } from '@/lib/platforms/types';
import { watch } from '@/lib/platforms/watch';
import { x } from '@/lib/platforms/x/adapter';
import { loadFixture } from './fixture';

type Callback = (entries: Partial<IntersectionObserverEntry>[]) => void;

export interface WatchedOptions {
  adapter?: PlatformAdapter;
  /** Done to the page before it is watched. */
  before?(document: Document): void;
  /** Another address than the fixtureʼs own. */
  url?: string;
}

/** A page under watch, where the test decides what is on screen and when a frame is drawn. */
export function watchedPage(
  fixture: string,
  now: () => number,
  { adapter = x, before, url: address }: WatchedOptions = {},
) {
  const { url, html } = loadFixture(`lib/platforms/${adapter.id}/fixtures/${fixture}.html`);
  const window = new Window({ url: address ?? url });
  const document = window.document as unknown as Document;
  document.documentElement.innerHTML = html.replace(/^<!--.*?-->\s*/, '');
  document.documentElement.lang = /<html[^>]*\blang="([^"]+)"/.exec(html)?.[1] ?? '';
  before?.(document);
  const frames: (() => void)[] = [];
  const observers: Callback[] = [];
  window.requestAnimationFrame = ((frame: () => void) => frames.push(frame)) as never;
  class Observer {
    constructor(callback: Callback) {
      observers.push(callback);
    }
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const told = {
    posts: [] as PostReading[],
    accounts: [] as AccountReading[],
    misread: [] as Misreading[],
    gone: [] as Element[],
    failures: [] as unknown[],
  };
  const end = new AbortController();
  watch(
    document,
    adapter,
    {
      post: (reading) => told.posts.push(reading),
      account: (reading) => told.accounts.push(reading),
      misread: (reading) => told.misread.push(reading),
      gone: (element) => told.gone.push(element),
      failed: (error) => told.failures.push(error),
    },
    { signal: end.signal, now, alive: () => !end.signal.aborted },
  );
  return {
    document,
    told,
    end,
    /** The posts of the page, without its comments. */
    posts: () =>
      itemsIn(document, adapter).flatMap(({ element, item }) =>
        item.kind === 'post' ? [element as HTMLElement] : [],
      ),
    comments: () =>
      itemsIn(document, adapter).flatMap(({ element, item }) =>
        item.kind === 'comment' ? [element as HTMLElement] : [],
      ),
    /** A navigation inside the site. */
    go(path: string) {
      window.history.pushState({}, '', path);
    },
    /** Puts the tab in the background, or back. */
    setVisible(isVisible: boolean) {
      Object.defineProperty(document, 'visibilityState', {
        value: isVisible ? 'visible' : 'hidden',
        configurable: true,
      });
    },
    /** Lets mutations be noticed and draws the frames that were asked for. */
    async frame() {
      await window.happyDOM.waitUntilComplete();
      for (const frame of frames.splice(0)) frame();
    },
    /** Puts an element on screen, as the browser would report it; 0 takes it away. */
    show(target: Element, intersectionRatio: number) {
      const isIntersecting = intersectionRatio > 0;
      const intersectionRect = { height: 400 * intersectionRatio } as DOMRectReadOnly;
      const rootBounds = { height: 900 } as DOMRectReadOnly;
      const entry = { target, isIntersecting, intersectionRatio, intersectionRect, rootBounds };
      for (const report of observers) report([entry]);
    },
  };
}
