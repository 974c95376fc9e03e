import { Window } from 'happy-dom';
import { vi } from 'vitest';
import type { Misreading, PostReading } from '@/lib/model/reading';
import { watch } from '@/lib/platforms/watch';
import { x } from '@/lib/platforms/x/adapter';
import { loadFixture } from './fixture';

type Callback = (entries: Partial<IntersectionObserverEntry>[]) => void;

/** A page under watch, where the test decides what is on screen and when a frame is drawn. */
export function watchedPage(fixture: string, now: () => number) {
  const { url, html } = loadFixture(`lib/platforms/x/fixtures/${fixture}.html`);
  const window = new Window({ url });
  const document = window.document as unknown as Document;
  document.documentElement.innerHTML = html.replace(/^<!--.*?-->\s*/, '');
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
    misread: [] as Misreading[],
    gone: [] as Element[],
    failures: [] as unknown[],
  };
  const end = new AbortController();
  watch(
    document,
    x,
    {
      post: (reading) => told.posts.push(reading),
      account: () => undefined,
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
    posts: () => [...document.querySelectorAll<HTMLElement>('article[data-testid="tweet"]')],
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
