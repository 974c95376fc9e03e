import type { Language } from '@/lib/model/language';
import { languageIn } from './known-names';
import type { Column, Note, Place, Refused } from './preview';
import { safeLine } from './safe-text';

/** A reply as a format gives it, before it is looked at. Whatever the file does not say is absent. */
export interface RawEntry {
  from: Place;
  /** It is our own: every blank of it is meant. */
  isExact?: boolean;
  id?: string | undefined;
  title?: string | undefined;
  /** As it is typed there. */
  shortcut?: string | undefined;
  situation?: string | undefined;
  platforms?: readonly string[] | undefined;
  tags?: readonly string[] | undefined;
  /** The id of a brand, or its name. */
  brand?: { id?: string | undefined; name?: string | undefined } | undefined;
  starterId?: string | undefined;
  /** In our syntax. */
  wordings: readonly RawWording[];
  notes?: readonly Note[] | undefined;
}

export interface RawWording {
  language?: Language | undefined;
  text: string;
}

/** All that a format finds in a file. */
export interface RawFile {
  entries: readonly RawEntry[];
  refused: readonly Refused[];
  columns?: readonly Column[];
}

/** The note on the name of a language that is none of ours. */
export function notesOnLanguage(name: string): Note[] {
  if (name.trim() === '' || languageIn(name) !== undefined) return [];
  return [{ code: 'language', detail: safeLine(name.slice(0, 60)) }];
}

/** The notes on tags that stay as text, and on what is lost of a page. */
export function notesOn(kept: readonly string[], formatted = false): Note[] {
  const notes: Note[] = [...new Set(kept)].map((detail) => ({ code: 'kept', detail }));
  return formatted ? [...notes, { code: 'formatting' }] : notes;
}
