import type { ReadonlySignal } from '@preact/signals';
import type { Trouble } from '@/lib/metrics/health';
import type { Summary } from '@/lib/metrics/week';
import type { Brand } from '@/lib/model/brand';

/** How much was seen at all, of any author. */
export interface Seen {
  posts: number;
  comments: number;
  /** The first local day (`2026-11-12`) on which something was seen. */
  since?: string;
}

/** Why nothing is stored at the moment, and since when. */
export interface CaptureStop {
  why: 'full' | 'blocked';
  /** Epoch ms. */
  since: number;
}

/** All that the popup shows and does. A value is undefined until it has been read. */
export interface PopupState {
  now: ReadonlySignal<number>;
  brands: ReadonlySignal<readonly Brand[] | undefined>;
  /** The brand whose figures are shown; undefined also when there is none. */
  active: ReadonlySignal<Brand | undefined>;
  summary: ReadonlySignal<Summary | undefined>;
  seen: ReadonlySignal<Seen | undefined>;
  /** Fields that a site no longer shows where they are looked for. */
  unreadable: ReadonlySignal<readonly Trouble[]>;
  captureStop: ReadonlySignal<CaptureStop | undefined>;
  /** Set when the data cannot be read. */
  error: ReadonlySignal<unknown>;
  chooseBrand: (id: string) => void;
  openOptions: () => void;
}
