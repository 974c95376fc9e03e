import type { ReadonlySignal } from '@preact/signals';
import type { BrandDraft } from '@/lib/brand-form';
import type { Brand } from '@/lib/model/brand';

/** What became of a brand that was to be saved. */
export type Saving = { saved: string } | { failed: unknown };

/** What became of a brand that was to be deleted. */
export type Removal = { removed: string } | { failed: unknown };

/** All that the options show and do. A value is undefined until it has been read. */
export interface OptionsState {
  brands: ReadonlySignal<readonly Brand[] | undefined>;
  /** The id of the brand whose figures the popup shows. */
  activeId: ReadonlySignal<string | undefined>;
  /** Set when the data cannot be read. */
  error: ReadonlySignal<unknown>;
  /** Never rejects; gives back the id of the brand, or what went wrong. */
  save: (draft: BrandDraft) => Promise<Saving>;
  /** Never rejects; gives back the id of the brand, or what went wrong. */
  remove: (id: string) => Promise<Removal>;
  chooseBrand: (id: string) => void;
}
