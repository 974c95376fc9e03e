/** What a phrase speaks for. */
export type Cue =
  | 'complaint'
  | 'praise'
  | 'thanks'
  | 'question'
  | 'welcome'
  | 'handOver'
  | 'insult'
  | 'spam'
  | 'crisis'
  /** Talk among friends, to whom the brand need not answer. */
  | 'friends'
  /** Speaks for nothing, and keeps the words in it from doing so. */
  | 'nothing';

/**
 * Phrases that speak for the same thing, for the same reason. In a phrase, `*` at the end of a word
 * stands for any ending, `(a|b)` for either, `[a]` may be missing, and `…` stands for up to three
 * words. Case and accents do not matter.
 */
export interface CueGroup {
  cue: Cue;
  /** Why: a word for the person who reads the evidence. */
  why: string;
  /** 1 hints at it, 2 says it, 3 leaves no doubt. */
  weight: number;
  /** Judges: “not” before it turns it round, “would be” takes it back. */
  judges?: true; /** Speaks only where a sentence begins; `marked`, only when a question mark stands in the text. */
  opens?: 'always' | 'marked';
  /** How angry it sounds: 1 or 2. */
  heat?: number;
  /** Parted by commas. */
  phrases: string;
}
