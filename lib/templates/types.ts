import type { Language } from '@/lib/model/language';
import type { VariableName } from './names';

/** A part of a saved reply. `raw` is the tag as it was written, `written` the name in it. */
export type Node =
  | { kind: 'text'; text: string }
  /** `{{prénom}}`, `{{prénom|vous}}`, `{{date+3j}}`; an empty fallback may stay empty. */
  | {
      kind: 'variable';
      raw: string;
      written: string;
      name: VariableName;
      fallback?: string;
      shift?: Shift;
    }
  /** `{{?Ville}}`, `{{?Ville|Paris}}`, `{{?Ton:chaleureux/formel}}`, `{{?Message…}}` (several lines). */
  | { kind: 'field'; raw: string; field: Field }
  /** `{a|b|c}` */
  | { kind: 'alternatives'; of: readonly (readonly Node[])[] }
  /** `{{#si prénom}}…{{sinon}}…{{/si}}`; also `{{#si ?Ville}}` */
  | {
      kind: 'condition';
      of: VariableNode | FieldNode;
      whenFilled: readonly Node[];
      whenEmpty: readonly Node[];
    }
  /** `{{>raccourci}}` */
  | { kind: 'include'; raw: string; shortcut: string }
  /** What cannot be understood. It stays visible and counts as missing: nobody may send it. */
  | { kind: 'broken'; raw: string; written: string };

export type VariableNode = Extract<Node, { kind: 'variable' }>;
export type FieldNode = Extract<Node, { kind: 'field' }>;

/** What is added to the present day and time. */
export interface Shift {
  days: number;
  ms: number;
}

/** A blank that a person fills in when the reply is taken: asked once, used wherever its name stands. */
export interface Field {
  /** As it was first written. */
  name: string;
  choices?: readonly string[];
  fallback?: string;
  multiline?: boolean;
}

/** What can be wrong with a saved reply. The words for it are the editor's. */
export type ProblemCode =
  /** A name that is none of ours; `suggestion` holds the nearest one. */
  | 'unknownVariable'
  /** `{{}}`, `{{?}}`, `{{#si}}` */
  | 'emptyTag'
  /** `{{` that no `}}` follows on its line, or with another brace between */
  | 'unclosedTag'
  /** `}}` without `{{` before it */
  | 'unopenedTag'
  /** `{prénom}`: one brace where two are meant */
  | 'singleBraces'
  /** `{a|b` */
  | 'unclosedAlternatives'
  /** `a|b}` */
  | 'unopenedAlternatives'
  /** `{{#si prénom}}` without `{{/si}}` */
  | 'unclosedCondition'
  /** `{{/si}}` or `{{sinon}}` without `{{#si …}}` */
  | 'unopenedCondition'
  /** A second `{{sinon}}` */
  | 'secondElse'
  /** `{{#each …}}`: `{{#si …}}` is the only one. */
  | 'unknownBlock'
  /** `{{prénom|vous|toi}}`: one fallback is enough. */
  | 'secondFallback'
  /** `{{date+3 lunes}}`, `{{prénom+3j}}` */
  | 'badShift'
  /** `{{>…}}` around what can be no shortcut */
  | 'badShortcut'
  /** Deeper than anybody can follow */
  | 'tooDeep'
  /** No saved reply has this shortcut. */
  | 'unknownInclude'
  /** A reply that includes itself, straight or through others */
  | 'includeCycle'
  /** An include in an include, more than five times */
  | 'includeTooDeep'
  /** More text than any site takes; the rest was cut off. */
  | 'tooLong';

export interface Problem {
  code: ProblemCode;
  /** In UTF-16 code units of the body; the end is exclusive. */
  at: { start: number; end: number };
  /** What it is about, as it was written. */
  name?: string;
  /** What was probably meant. For the name of a variable, `problemsOf` finds it. */
  suggestion?: string;
}

export interface Parsed {
  nodes: readonly Node[];
  problems: readonly Problem[];
}

/** What is known of whoever is answered and of the brand. What is not known is absent. */
export type Values = Readonly<
  Partial<Record<Exclude<VariableName, 'date' | 'time' | 'cursor'>, string>>
>;

export interface RenderContext {
  values: Values;
  /** By the name of the field, in any spelling; an empty answer is none. */
  answers: ReadonlyMap<string, string>;
  /** Epoch ms. */
  now: number;
  /** IANA name; absent: the one of the browser. */
  timeZone?: string;
  language: Language;
  /** Which of `count` alternatives to take, from 0. */
  choose(count: number): number;
  /** The wording with this shortcut; absent: none can be included. */
  include?(shortcut: string): Parsed | undefined;
}

export interface RenderedPart {
  text: string;
  /** `missing`: shown as written, because nothing fills it. */
  kind: 'text' | 'variable' | 'field' | 'missing';
}

/** A reply as it would be inserted. */
export interface Rendered {
  /** NFC, lines ended by `\n`, none of them at the end. */
  text: string;
  /** Where the caret is to stand, in UTF-16 code units of `text`; absent: at the end. */
  caret?: number;
  /** What nothing fills, as it was written, each once. Not empty: nobody may insert this. */
  missing: readonly string[];
  /** Their texts, joined, are `text`. */
  parts: readonly RenderedPart[];
  /** What went wrong with included replies and with the length. */
  problems: readonly Pick<Problem, 'code' | 'name'>[];
}
