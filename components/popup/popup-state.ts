import type { ReadonlySignal } from '@preact/signals';
import type { Trouble } from '@/lib/metrics/health';
import type { WaitingSince } from '@/lib/metrics/waiting-since';
import type { Summary } from '@/lib/metrics/week';
import type { Brand } from '@/lib/model/brand';
import type { Platform } from '@/lib/model/platform';
import type { PlatformModes } from '@/lib/model/platform-mode';
import type { Site } from '@/lib/profile';
import type { GrantedSites } from '@/lib/granted-sites';

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

/**
 * What became of a sketch of the page that was to be copied: `elsewhere` where no page of the site
 * is open in front.
 */
export type SketchResult = 'copied' | 'elsewhere' | 'failed';

/** All that the popup shows and does. A value is undefined until it has been read. */
export interface PopupState {
  now: ReadonlySignal<number>;
  /** The sites in the order in which they are shown. */
  sites: readonly Site[];
  brands: ReadonlySignal<readonly Brand[] | undefined>;
  /** The brand whose figures are shown; undefined also when there is none. */
  active: ReadonlySignal<Brand | undefined>;
  /** The site whose figures are shown; known as soon as `active` is. */
  platform: ReadonlySignal<Platform | undefined>;
  summary: ReadonlySignal<Summary | undefined>;
  seen: ReadonlySignal<Seen | undefined>;
  /** Comments to the brand, on all sites; undefined also when none was ever seen. */
  waiting: ReadonlySignal<WaitingSince | undefined>;
  /** Fields that a site no longer shows where they are looked for. */
  unreadable: ReadonlySignal<readonly Trouble[]>;
  modes: ReadonlySignal<PlatformModes | undefined>;
  access: ReadonlySignal<GrantedSites>;
  captureStop: ReadonlySignal<CaptureStop | undefined>;
  /** Set when the data cannot be read. */
  error: ReadonlySignal<unknown>;
  chooseBrand: (id: string) => void;
  choosePlatform: (platform: Platform) => void;
  /** Asks the browser for a site back; to be called within a click. */
  requestAccess: (platform: Platform) => void;
  /** Copies a sketch of the page in front, every text and id replaced. Never rejects. */
  copySketch?: (platform: Platform) => Promise<SketchResult>;
  /** Opens the sidebar, with what waits for an answer; to be called within a click. */
  openSidebar: () => void;
  openOptions: () => void;
  /** Opens the options where it is chosen what is done on each site. */
  openPlatforms: () => void;
}
