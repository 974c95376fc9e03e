import type { ReadonlySignal } from '@preact/signals';
import type { BrandDraft } from '@/lib/brand-form/read-brand-form';
import type { Brand } from '@/lib/model/brand';
import type { Department } from '@/lib/model/hand-over';
import type { RowId } from '@/lib/model/keys';
import type { Platform } from '@/lib/model/platform';
import type { PlatformMode, PlatformModes } from '@/lib/model/platform-mode';
import type { Site } from '@/lib/profile';
import type { GrantedSites } from '@/lib/granted-sites';
import type { SectionName } from './section';
import type { LibraryState } from './templates/library-state';

/** What became of a brand that was to be saved. */
export type Saving = { saved: string } | { failed: unknown };

/** What became of a brand that was to be deleted. */
export type Removal = { removed: string } | { failed: unknown };

/** A department as the form makes it; a new one has no id yet. */
type DepartmentDraft = Omit<Department, 'id'> & { id?: RowId };

/** To whom a brand hands over, and within which time it says that it answers. */
export interface HandOverDraft {
  departments: readonly DepartmentDraft[];
  /** In words; empty for no promise. */
  replyDelay: string;
}

/** All that the options show and do. A value is undefined until it has been read. */
export interface OptionsState {
  /** The part that was asked for; undefined before one was. */
  section: ReadonlySignal<SectionName | undefined>;
  /** The sites in the order in which they are shown. */
  sites: readonly Site[];
  brands: ReadonlySignal<readonly Brand[] | undefined>;
  /** The id of the brand whose figures the popup shows. */
  activeId: ReadonlySignal<string | undefined>;
  /** What the person chose for each site. */
  modes: ReadonlySignal<PlatformModes | undefined>;
  access: ReadonlySignal<GrantedSites>;
  /** Set when the data cannot be read. */
  error: ReadonlySignal<unknown>;
  /** Never rejects; gives back the id of the brand, or what went wrong. */
  save: (draft: BrandDraft) => Promise<Saving>;
  /** Never rejects; gives back the id of the brand, or what went wrong. */
  remove: (id: string) => Promise<Removal>;
  /** Never rejects; gives back the id of the brand, or what went wrong. */
  saveHandOver: (brandId: string, handOver: HandOverDraft) => Promise<Saving>;
  chooseBrand: (id: string) => void;
  setMode: (platform: Platform, mode: PlatformMode) => void;
  /** Asks the browser for a site back; to be called within a click. */
  requestAccess: (platform: Platform) => void;
  /** The saved replies. */
  library: LibraryState;
}
