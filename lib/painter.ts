import type { Badge } from './metrics/badge';
import type { BadgeSpot } from './platforms/types';
import type { WrongBrand } from './wrong-brand';

/** What the line on the wrong brand says and does. */
export interface BrandNotice {
  /** As a person writes it: @maison_lumen. */
  account: string;
  brands: WrongBrand;
  onSwitch: () => void;
  onClose: () => void;
}

/** Draws in a page. Everything is gone when the signal that it was made with ends. */
export interface Painter {
  /** Draws the badge of a post, or draws it anew. */
  badge(post: Element, figures: Badge): void;
  /** Takes the badge off an element that shows another post now. */
  lift(post: Element): void;
  notice: { show(said: BrandNotice): void; hide(): void };
}

export type MakePainter = (
  spots: readonly BadgeSpot[],
  options: { now(): number; signal: AbortSignal },
) => Painter;
