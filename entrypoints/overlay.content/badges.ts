import { h, render } from 'preact';
import { Badge } from '@/components/overlay/Badge';
import css from '@/components/overlay/overlay.css?inline';
import type { Format } from '@/lib/format';
import type { Badge as Figures } from '@/lib/metrics/badge';
import type { PlatformAdapter } from '@/lib/platforms/types';

/** Draws the badges of own posts, each in a closed shadow root of its own post. */
export function createBadges(
  adapter: PlatformAdapter,
  { format, now, signal }: { format: Format; now(): number; signal: AbortSignal },
) {
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  const elements = new Map<string, Element>();
  const drawn = new Map<Element, { host: HTMLElement; root: ShadowRoot }>();

  const remove = (element: Element): void => {
    const badge = drawn.get(element);
    if (!badge) return;
    render(null, badge.root);
    badge.host.remove();
    drawn.delete(element);
  };

  const attach = (element: Element): { host: HTMLElement; root: ShadowRoot } | undefined => {
    const spot = adapter.posts.badge.find(({ when }) => element.matches(when));
    if (!spot) return undefined;
    const host = element.ownerDocument.createElement('div');
    for (const [side, property] of sides) {
      const px = spot.inset[side];
      if (px !== undefined) host.style.setProperty(property, `${px}px`);
    }
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [style];
    // The site opens the post on a click and has one-letter shortcuts: neither is meant here.
    for (const type of isolated) root.addEventListener(type, (event) => event.stopPropagation());
    element.append(host);
    return { host, root };
  };

  signal.addEventListener('abort', () => {
    for (const element of drawn.keys()) remove(element);
    elements.clear();
  });

  return {
    /** Remembers where a post stands, for the figures that come later. */
    place(key: string, element: Element): void {
      elements.set(key, element);
    },
    /** The element shows another post now, or is gone. */
    lift(element: Element): void {
      remove(element);
      for (const [key, other] of elements) if (other === element) elements.delete(key);
    },
    draw(figures: Figures): void {
      const element = elements.get(figures.postKey);
      if (!element?.isConnected || signal.aborted) return;
      const known = drawn.get(element);
      const badge = known?.host.isConnected ? known : attach(element);
      if (!badge) return;
      drawn.set(element, badge);
      render(h(Badge, { figures, format, now: now() }), badge.root);
    },
  };
}

const sides = [
  ['start', 'inset-inline-start'],
  ['end', 'inset-inline-end'],
  ['top', 'top'],
  ['bottom', 'bottom'],
] as const;

const isolated = ['click', 'auxclick', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'keypress'];
