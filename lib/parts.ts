import type { MakeCoach } from './coach';
import type { MakePainter } from './painter';

/** Watches the page until the signal ends or nothing can be stored any more; says why it ended. */
type RunReader = (life: Life) => Promise<End>;

/** Why reading stopped: after `refused` only another setting helps, else it may be asked again. */
export type End = 'refused' | 'full' | 'blocked' | 'ended';

export interface Life {
  alive(): boolean;
  signal: AbortSignal;
  /** False where the person wants nothing in the page. */
  draw: boolean;
}

/** The scripts that come into a page when they are needed. */
export interface Parts {
  /** Reads posts: comes when there may be one. */
  reader: RunReader;
  /** Draws: comes with the first badge or notice. */
  drawing: MakePainter;
  /** Helps to answer: comes when a reply box has the focus for the first time. */
  coach: MakeCoach;
}
export type PartName = keyof Parts;

/**
 * The scripts of a page find each other here. All run in the extension's own world: the page sees
 * nothing of it.
 */
const slot = Symbol.for('repartee.parts');
const world = globalThis as { [slot]?: Partial<Parts> };

/** What a later version of the extension provides takes the place of what a former one left. */
export function providePart<Name extends PartName>(name: Name, part: Parts[Name]): void {
  world[slot] = { ...world[slot], [name]: part };
}

/** @returns `undefined` before the script has come */
export function providedPart<Name extends PartName>(name: Name): Parts[Name] | undefined {
  return world[slot]?.[name];
}
