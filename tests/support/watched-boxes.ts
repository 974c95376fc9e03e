import { Window } from 'happy-dom';
import { vi } from 'vitest';
import type { ReplyTarget } from '@/lib/model/reply-target';
import { composerSelector } from '@/lib/platforms/composer/composer-selector';
import { watchComposer } from '@/lib/platforms/composer/watch-composer';
import type { PlatformAdapter } from '@/lib/platforms/types';
import { fixtureNow, loadFixture } from './fixture';

/** What was told, in order: which box has the focus, what it answers now, or that none has it. */
type Told = ['focused', string, ReplyTarget] | ['changed', ReplyTarget] | ['blurred'];

/** A page whose boxes are watched. Call with fake timers. */
export function watchedBoxes(
  adapter: PlatformAdapter,
  fixture: string,
  { url: address, isOurs }: { url?: string; isOurs?(path: readonly EventTarget[]): boolean } = {},
) {
  const { url, html } = loadFixture(`lib/platforms/${adapter.id}/fixtures/${fixture}.html`);
  const window = new Window({ url: address ?? url });
  const document = window.document as unknown as Document;
  document.documentElement.innerHTML = html.replace(/^<!--.*?-->\s*/, '');
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const told: Told[] = [];
  const failures: unknown[] = [];
  const end = new AbortController();
  let alive = true;
  const start = () =>
    watchComposer(
      document,
      adapter,
      {
        focused: ({ adapter: { name } }, target) => told.push(['focused', name, target]),
        changed: (target) => told.push(['changed', target]),
        blurred: () => told.push(['blurred']),
        failed: (error) => failures.push(error),
      },
      {
        signal: end.signal,
        now: () => fixtureNow,
        alive: () => alive,
        ...(isOurs && { isOurs }),
      },
    );
  return {
    window,
    document,
    told,
    failures,
    end,
    start,
    /** The extension is gone. */
    die: () => (alive = false),
    boxes: () => [...document.querySelectorAll<HTMLElement>(composerSelector(adapter))],
    /** Presses something, as a person does unless told otherwise. */
    press(element: Element, { trusted = true } = {}) {
      const event = new window.MouseEvent('click', { bubbles: true, composed: true });
      Object.defineProperty(event, 'isTrusted', { value: trusted });
      element.dispatchEvent(event as unknown as Event);
    },
    /** Lets what has changed be noticed, and a while pass. */
    async pass(ms: number) {
      await Promise.resolve();
      await window.happyDOM.waitUntilComplete();
      vi.advanceTimersByTime(ms);
    },
  };
}
