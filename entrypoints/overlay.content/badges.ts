import { h, render } from 'preact';
import { Badge } from '@/components/overlay/Badge';
import css from '@/components/overlay/overlay.css?inline';
import type { Format } from '@/lib/format';
import type { Badge as Figures } from '@/lib/metrics/badge';
import type { PlatformAdapter } from '@/lib/platforms/types';
import { placeBadge } from './place-badge';

interface Drawn {
  host: HTMLElement;
  root: ShadowRoot;
  /** Ends when the badge is taken away. */
  life: AbortController;
  /** Puts the badge, once it has its size, where it belongs. */
  settle(): void;
}

/** Draws the badges of own posts, each in a closed shadow root of its own post. */
export function createBadges(
  adapter: PlatformAdapter,
  { format, now, signal }: { format: () => Format; now(): number; signal: AbortSignal },
) {
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  // The same post can stand twice on a page: in the feed, and in a dialog over it.
  const elements = new Map<string, Set<Element>>();
  const drawn = new Map<Element, Drawn>();

  const remove = (element: Element): void => {
    const badge = drawn.get(element);
    if (!badge) return;
    render(null, badge.root);
    badge.host.remove();
    badge.life.abort();
    drawn.delete(element);
  };

  const attach = (element: Element): Drawn | undefined => {
    const spots = adapter.items.flatMap(({ badge = [] }) => badge);
    const spot = spots.find(({ when }) => element.matches(when));
    const part = spot?.at === undefined ? element : element.querySelector(spot.at);
    if (!spot || !part) return undefined;
    const host = element.ownerDocument.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    // Its place is a style of its own: the box in the page carries no attribute.
    const place = new CSSStyleSheet();
    root.adoptedStyleSheets = [style, place];
    // The site opens the post on a click and has one-letter shortcuts: neither is meant here.
    for (const type of isolated) root.addEventListener(type, (event) => event.stopPropagation());
    part.append(host);
    const life = new AbortController();
    return {
      host,
      root,
      life,
      settle: () => placeBadge(host, part, spot.inset, { sheet: place, signal: life.signal }),
    };
  };

  const drawOn = (element: Element, figures: Figures): void => {
    // The site may have thrown our box out: it is made anew.
    if (drawn.get(element)?.host.isConnected === false) remove(element);
    const before = drawn.get(element);
    const badge = before ?? attach(element);
    if (!badge) return;
    drawn.set(element, badge);
    render(h(Badge, { figures, format: format(), now: now() }), badge.root);
    if (!before) badge.settle();
  };

  signal.addEventListener('abort', () => {
    for (const element of drawn.keys()) remove(element);
    elements.clear();
  });

  return {
    /** Remembers where a post stands, for the figures that come later. */
    place(key: string, element: Element): void {
      elements.set(key, (elements.get(key) ?? new Set()).add(element));
    },
    /** The element shows another post now, or is gone. */
    lift(element: Element): void {
      remove(element);
      for (const [key, others] of elements) {
        if (others.delete(element) && others.size === 0) elements.delete(key);
      }
    },
    draw(figures: Figures): void {
      if (signal.aborted) return;
      for (const element of elements.get(figures.postKey) ?? []) {
        if (element.isConnected) drawOn(element, figures);
      }
    },
  };
}

const isolated = ['click', 'auxclick', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'keypress'];
