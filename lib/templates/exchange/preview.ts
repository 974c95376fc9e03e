import type { RowId } from '@/lib/model/keys';
import type { TemplateDraft } from '@/lib/model/template';

/** What files and pastes we can read. */
const formatNames = [
  'repartee',
  'reparteeCsv',
  'briskine',
  'textBlaze',
  'espanso',
  'beeftext',
  'proKeys',
  'autoTextExpander',
  'clippings',
  'rows',
  'sheet',
] as const;
export type FormatName = (typeof formatNames)[number];

/** Where in the file something stands, from 1: the row of a sheet, or the entry of a list. */
export interface Place {
  unit: 'row' | 'entry';
  number: number;
}

/** What was done to a reply so that it could come in. `detail` is what it was done to. */
export interface Note {
  code:
    | 'kept'
    | 'formatting'
    | 'invisible'
    | 'titleMade'
    | 'titleCut'
    | 'shortcutChanged'
    | 'shortcutDropped'
    | 'tagsCut'
    | 'situation'
    | 'platform'
    | 'brand'
    | 'language'
    | 'included'
    | 'mailFields'
    | 'disabled';
  detail?: string;
}

export type RefusalCode =
  'noText' | 'tooLong' | 'tooManyWordings' | 'onlyImage' | 'unreadable' | 'tooDeep' | 'twice';

/** A reply as it would come in. */
export interface Accepted {
  from: Place;
  /** Set when the file is our own and says which of our replies it is. */
  id?: RowId;
  draft: TemplateDraft;
  notes: readonly Note[];
}

/** A reply that cannot come in, and why. */
export interface Refused {
  from: Place;
  title?: string;
  why: RefusalCode;
  detail?: string;
}

/** How a column of a sheet was understood; without a role it is left out. */
export interface Column {
  /** As the sheet calls it; absent when it has no header. */
  header?: string;
  role?: ColumnRole;
}

export type ColumnRole =
  | 'id'
  | 'title'
  | 'shortcut'
  | 'body'
  | 'bodyFr'
  | 'bodyEn'
  | 'language'
  | 'situation'
  | 'platforms'
  | 'tags'
  | 'brand';

/** An accepted reply (by its place in `accepted`) that is in the library already. */
export interface Duplicate {
  index: number;
  /** The reply in the library. */
  of: RowId;
  /** `same`: in everything; `words`: title and wordings are the same, the rest is not. */
  by: 'same' | 'id' | 'words' | 'shortcut';
}

/** Why nothing of a file can be read. */
export type FileProblem =
  | { code: 'empty' | 'tooMany' | 'unknown' | 'workbook' | 'binary' | 'nothing' }
  /** `most` is the number of bytes that would do. */
  | { code: 'tooLarge'; most: number }
  /** `detail` is what the parser says, in English. */
  | { code: 'brokenJson' | 'brokenYaml'; detail: string }
  /** A quotation mark is opened in that row and never closed. */
  | { code: 'brokenQuotes'; row: number }
  | { code: 'newer'; version: number };

/** What an import would bring, before anything is done. */
export interface Preview {
  format: FormatName;
  accepted: readonly Accepted[];
  refused: readonly Refused[];
  duplicates: readonly Duplicate[];
  /** Of a sheet. */
  columns?: readonly Column[];
}

export type Reading = Preview | { problem: FileProblem };
