import type { Said } from '@/components/overlay/coach/Dock';
import type { OpenReply } from '@/lib/coach';
import type { Desk, FoundTemplate } from '@/lib/desk';
import type { FillMemory } from '@/lib/picker/fill-memory';
import type { Layer } from './layer';

/** A reply box that has or had the focus, with what has become known around it since. */
export interface Spot {
  reply: OpenReply;
  desk?: Desk;
  /** What was found for an empty query, so that the picker need not wait. */
  suggestions?: readonly FoundTemplate[];
}

/** What all of the coach works with. */
export interface Stage {
  layer: Layer;
  memory: FillMemory;
  /** Epoch ms. */
  now(): number;
  signal: AbortSignal;
  isMac: boolean;
  /** Says something in the one live region. */
  say(said: Said): void;
  /** Puts chip and picker in their places, now. */
  place(): void;
}
