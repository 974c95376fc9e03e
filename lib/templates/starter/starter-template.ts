import type { Language } from '@/lib/model/language';
import type { Platform } from '@/lib/model/platform';
import type { Situation } from '@/lib/model/situation';

/** A reply that comes with Repartee: what a template is made from when a person takes it over. */
export interface StarterTemplate {
  /** `sector-shortcut`. It never changes: templates that were made from it carry it. */
  starterId: string;
  title: Readonly<Record<Language, string>>;
  situation: Situation;
  /** Where it is offered; none means everywhere, so that the shortest limit holds. */
  platforms: readonly Platform[];
  /** In French: they are searched. */
  tags: readonly string[];
  shortcut: string;
  /** Two or three wordings in each language, as many in one as in the other. */
  versions: Readonly<Record<Language, readonly string[]>>;
}
