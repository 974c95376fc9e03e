import type { Language } from '@/lib/model/language';
import type { RowId } from '@/lib/model/keys';
import type { TemplateDraft } from '@/lib/model/template';

/** What a reading has to know besides the file. */
export interface ReadContext {
  /** Of a wording that neither says its language nor lets it be seen. */
  language: Language;
  /** The language that a text seems to be in; absent: nobody can tell. */
  languageOf?: (text: string) => Language | undefined;
  /** The brands that there are; a reply for another one comes in for all. */
  brands: readonly { id: RowId; name: string }[];
  /** The library, to see what is there already. */
  library: readonly LibraryRow[];
}

/** A reply of the library. */
export type LibraryRow = TemplateDraft & { id: RowId };
