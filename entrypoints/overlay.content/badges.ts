import { h, render } from 'preact';
import { Badge } from '@/components/overlay/Badge';
import css from '@/components/overlay/overlay.css?inline';
import type { Format } from '@/lib/format';
import type { Badge as Figures } from '@/lib/metrics/badge';
import type { BadgeSpot, PlatformAdapter } from '@/lib/platforms/types';

/** Draws the badges of own posts, each in a closed shadow root of its own post. */
export function createBadges(
  adapter: PlatformAdapter,
  { format, now, signal }: { format: () => Format; now(): number; signal: AbortSignal },
) {
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  // The same post can stand twice on a page: in the feed, and in a dialog over it.
  const elements = new Map<string, Set<Element>>();
  const drawn = new Map<Element, { host: HTMLElement; root: ShadowRoot }>();

  const remove = (element: Element): void => {
    const badge = drawn.get(element);
    if (!badge) return;
    render(null, badge.root);
    badge.host.remove();
    drawn.delete(element);
  };

  const attach = (element: Element): { host: HTMLElement; root: ShadowRoot } | undefined => {
    const spots = adapter.items.flatMap(({ badge = [] }) => badge);
    const spot = spots.find(({ when }) => element.matches(when));
    if (!spot) return undefined;
    const host = element.ownerDocument.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [style, placed(spot.inset)];
    // The site opens the post on a click and has one-letter shortcuts: neither is meant here.
    for (const type of isolated) root.addEventListener(type, (event) => event.stopPropagation());
    element.append(host);
    return { host, root };
  };

  const drawOn = (element: Element, figures: Figures): void => {
    // The site may have thrown our box out: it is made anew.
    if (drawn.get(element)?.host.isConnected === false) remove(element);
    const badge = drawn.get(element) ?? attach(element);
    if (!badge) return;
    drawn.set(element, badge);
    render(h(Badge, { figures, format: format(), now: now() }), badge.root);
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

/** The place of a badge as a style of its own: the box in the page carries no attribute. */
function placed(inset: BadgeSpot['inset']): CSSStyleSheet {
  const rules = sides.flatMap(([side, property]) =>
    inset[side] === undefined ? [] : [`${property}: ${inset[side]}px`],
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { ${rules.join('; ')} }`);
  return sheet;
}

const sides = [
  ['start', 'inset-inline-start'],
  ['end', 'inset-inline-end'],
  ['top', 'top'],
  ['bottom', 'bottom'],
] as const;

const isolated = ['click', 'auxclick', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'keypress'];
