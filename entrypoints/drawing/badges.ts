import { h, render } from 'preact';
import { Badge } from '@/components/overlay/Badge';
import css from '@/components/overlay/overlay.css?inline';
import type { Format } from '@/lib/format';
import type { Badge as Figures } from '@/lib/metrics/badge';
import type { BadgeSpot } from '@/lib/platforms/types';
import { closedBox } from '@/lib/closed-box';
import { placeBadge } from './place-badge';

interface Drawn {
  host: HTMLElement;
  root: ShadowRoot;
  /** Ends when the badge is taken away. */
  life: AbortController;
}

/** Draws the badges of own posts, each in a closed shadow root of its own post. */
export function createBadges(
  spots: readonly BadgeSpot[],
  { format, now, signal }: { format: Format; now(): number; signal: AbortSignal },
) {
  const drawn = new Map<Element, Drawn>();

  const lift = (post: Element): void => {
    const badge = drawn.get(post);
    if (!badge) return;
    render(null, badge.root);
    badge.host.remove();
    badge.life.abort();
    drawn.delete(post);
  };

  signal.addEventListener('abort', () => {
    for (const post of drawn.keys()) lift(post);
  });

  return {
    draw(post: Element, figures: Figures): void {
      if (signal.aborted || !post.isConnected) return;
      // The site may have thrown our box out: it is made anew.
      if (drawn.get(post)?.host.isConnected === false) lift(post);
      const badge = h(Badge, { figures, format, now: now() });
      const before = drawn.get(post);
      if (before) return render(badge, before.root);
      const spot = spots.find(({ when }) => post.matches(when));
      const part = spot?.at === undefined ? post : post.querySelector(spot.at);
      if (!spot || !part) return;
      const { host, root } = closedBox(document, css);
      part.append(host);
      render(badge, root);
      const life = new AbortController();
      drawn.set(post, { host, root, life });
      placeBadge(host, root, part, spot.inset, { signal: life.signal });
    },
    lift,
  };
}
