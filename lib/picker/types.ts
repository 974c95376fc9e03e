import type { Desk, FoundTemplate } from '@/lib/desk';
import type { Language } from '@/lib/model/language';
import type { ReplyTarget } from '@/lib/model/reply-target';
import type { Rendered, Values } from '@/lib/templates/types';

/** Which wording of a saved reply is taken. */
export interface Wording {
  /** From 0. */
  variant: number;
  /** Another roll takes other alternatives (`{a|b}`) within the wording. */
  roll: number;
}

/** What a person has typed into the blanks. */
export interface Filled {
  /** Fields, by their names, folded. */
  answers: ReadonlyMap<string, string>;
  /** Variables that neither the page nor the brand told, and the clipboard. */
  values: Values;
}

export interface PickerState {
  query: string;
  /** What was found last; undefined before the first answer. */
  hits: readonly FoundTemplate[] | undefined;
  /** The query that `hits` answers. */
  foundFor: string;
  /** The background does not answer. */
  failed: boolean;
  /** The place of the chosen one in `hits`. */
  active: number;
  /** The language that is preferred; a reply without it is taken in its other one. */
  language: Language;
  filled: Filled;
}

/** What a saved reply is made ready for. */
export interface Setting {
  target: ReplyTarget;
  /** Absent until the background has told. */
  desk?: Desk;
  /** What stands in the box already, without what gives way. */
  inBox: string;
  /** Epoch ms. */
  now: number;
}

/** A blank that the picker asks for. */
export interface Blank {
  id: string;
  /** As a person wrote it in the reply; the picker has words of its own for the clipboard. */
  label: string;
  kind: 'field' | 'variable' | 'clipboard';
  value: string;
  /** What is taken when it stays empty; absent where it must be filled in. */
  fallback?: string;
  choices?: readonly string[];
  multiline?: boolean;
}

/** What should be known before inserting. */
export type Guard =
  /** These very words stand under the same post already. */
  | { kind: 'used' }
  /** Longer than the site takes, together with what is in the box. */
  | { kind: 'long'; over: number; limit: number }
  /** Something is unfilled or cannot be understood: it cannot be inserted so. */
  | { kind: 'missing'; names: readonly string[] };

/** A saved reply as it would be inserted now. */
export interface Choice {
  template: FoundTemplate;
  language: Language;
  /** Those that it is written in. */
  languages: readonly Language[];
  variant: number;
  /** How many wordings there are. */
  variants: number;
  /** Whether there are other words to take. */
  varies: boolean;
  rendered: Rendered;
  blanks: readonly Blank[];
  guards: readonly Guard[];
  /** Of the whole box after inserting; absent where the site's limit is not known. */
  length?: { used: number; limit: number };
}
