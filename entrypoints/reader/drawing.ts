import type { Badge } from '@/lib/metrics/badge';
import type { Life } from '@/lib/parts';
import type { PlatformAdapter } from '@/lib/platforms/types';
import { attempt } from '@/lib/reported';
import { createShown } from '@/lib/shown-posts';
import { guardBrand } from './guard';
import { createPainterLoader } from './load-painter';

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
  const painter = createPainterLoader(adapter, life);
  const guard = guardBrand(adapter, { ...life, painter });
  const shown = createShown();

  const drawAll = async (badges: readonly Badge[]): Promise<void> => {
    const { badge } = await painter.load();
    for (const figures of badges) {
      for (const element of shown.all(figures.postKey)) badge(element, figures);
    }
  };

  return {
    seen(key, element) {
      shown.seen(key, element);
      guard.look();
    },
    gone(element) {
      painter.loaded()?.lift(element);
      shown.gone(element);
    },
    draw(badges) {
      if (badges.length > 0 && life.alive()) attempt('drawing badges', drawAll(badges));
    },
  };
}
