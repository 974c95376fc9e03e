import type { Format } from '@/lib/format';
import type { Badge } from '@/lib/metrics/badge';
import { once } from '@/lib/once';
import type { PlatformAdapter } from '@/lib/platforms/types';
import { createBadges } from './badges';
import { guardBrand } from './guard';

export interface Life {
  alive(): boolean;
  signal: AbortSignal;
  format: () => Format;
  /** False where the person wants nothing in the page. */
  draw: boolean;
}

export interface Drawing {
  /** A post is on screen. */
  seen(key: string, element: Element): void;
  /** The element shows another post now, or is gone. */
  gone(element: Element): void;
  /** The figures of own posts are known. */
  draw(badges: readonly Badge[]): void;
}

/** All that is drawn in the page; nothing at all where the person wants nothing there. */
export function createDrawing(adapter: PlatformAdapter, life: Life): Drawing {
  if (!life.draw) return { seen() {}, gone() {}, draw() {} };
  const { format, signal } = life;
  // Made for the first post, or for somebody who is about to write: a page may live long without.
  const badges = once(() => createBadges(adapter, { format, now: Date.now, signal }));
  const guard = once(() => guardBrand(adapter, life));
  document.addEventListener('focusin', () => guard().look(), { signal });
  return {
    seen(key, element) {
      badges().place(key, element);
      guard().look();
    },
    gone: (element) => badges().lift(element),
    draw(figures) {
      for (const one of figures) badges().draw(one);
    },
  };
}
