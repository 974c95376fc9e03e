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

/**
 * The two scripts of a page find each other here: the one that every page loads, and the one with
 * all that is drawn, which comes when there is something to draw. Both run in the extension's own
 * world: the page sees nothing of it.
 */
const slot = Symbol.for('repartee.painter');
const world = globalThis as { [slot]?: MakePainter };

export function providePainter(make: MakePainter): void {
  world[slot] = make;
}

/** @returns `undefined` before the second script has come */
export function providedPainter(): MakePainter | undefined {
  return world[slot];
}
