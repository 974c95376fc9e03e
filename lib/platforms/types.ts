import type { Metric } from '@/lib/model/metrics';
import type { Platform } from '@/lib/model/platform';
import type { Field } from '@/lib/model/reading';
import type { AccountAdapter } from './account-adapter';
import type { ComposerAdapter } from './composer/composer-adapter';

/**
 * The language in which a site is described. An adapter is data in these shapes; the readers beside
 * this file interpret it. If a new site needs something that cannot be said here, extend the
 * language and its reader, not the site's folder.
 */

/** CSS selectors in order of trust, newest layout first; together they are one selector list. */
export type Selectors = readonly [string, ...string[]];

/** One place where a value may stand. */
export interface Place {
  /** A selector within the item. `:scope`, with conditions on it, is the item itself. */
  at: string;
  /** Every match is tried until one yields a value, not only the first. */
  each?: true;
  /** The value stands on the nearest ancestor that matches: what `at` finds only tells which. */
  up?: string;
  /** The value stands in the element that follows. */
  after?: true;
  /** `text` reads as a person would (emoji from `alt`), `@href` takes an attribute. */
  take: 'text' | `@${string}`;
  /** The value is the first group of the match; a text that does not match is no value. */
  pick?: RegExp;
  /** How the site wrote it (`decode.ts`); what cannot be decoded is no value. */
  decode?: 'uri' | 'linkedin-key';
}

/** Places in order: the first that yields a value wins. */
export type Places = readonly [Place, ...Place[]];

/** Where a count stands. Its label must hold exactly one number. */
export interface CountPlace extends Place {
  /** A person reads it as text, abbreviated perhaps (“11,7 mil”), in the language of the page. */
  abbreviated?: true;
  /** The label names this many more: “A and 29 others” are 30. Of a rounded number no matter. */
  plus?: number;
}

/** A step into a JSON block: a key, or the first list entry whose fields match. */
type JsonStep = string | Readonly<Record<string, RegExp>>;
export type JsonPath = readonly JsonStep[];

/** A label that tells several counts at once, zeros left out (x.md §1.2). */
export interface SummaryLabel {
  at: Selectors;
  take: `@${string}`;
  /** The order in which the label names its counts, in every language. */
  order: readonly Metric[];
  /** An abbreviated copy on screen: used only to tell which count is which, never as a value. */
  shown?: { metric: Metric; at: Selectors };
}

/**
 * A row of counts from which zeros are left out. If it has exactly as many parts as counts were
 * read, all of it was understood, and the other counts are 0. Otherwise they stay unknown.
 */
export interface ZerosLeftOut {
  row: Root;
  /** What stands once in every part. Each is counted for itself: half a part is noticed so. */
  parts: Selectors;
  /** Stands in the row if both of two counts do, and only then. */
  between?: { at: string; counts: readonly [Metric, Metric] };
  counts: readonly Metric[];
}

/** Exact numbers in the JSON blocks of the page, in an object that names the item. */
export interface ItemBlock {
  at: string;
  /** The property that holds the item's own id. */
  id: string;
  counts: Partial<Record<Metric, string>>;
  /** The whole text, where the page shows only its beginning. */
  text?: JsonPath;
  /** A property that is true when these counts are hidden: then no number is believed. */
  hidden?: { property: string; counts: readonly Metric[] };
}

/** How an item is found on a page: what `at` finds or, with `up`, the nearest ancestor of it. */
export interface Root {
  at: string;
  up?: string;
}

/** What marks an item as promoted: such an item is never read. */
interface AdMarks {
  around?: Selectors;
  inside?: Selectors;
  /** A label that consists of one of the words, of any language, or begins with one of `by`. */
  label?: { at: string; words: ReadonlySet<string>; by: readonly string[] };
}

/** What the age label (“4h”) says, to check what an id tells (linkedin.md §1.7). */
interface AgeLabel {
  places: Places;
  /** Ids for which the label must confirm the time; all others are believed. */
  mustConfirm: RegExp;
}

/** One kind of thing that is read, in one layout of the site. */
export interface ItemAdapter {
  /** Layout and kind, for a person: “Ember comment”. */
  name: string;
  kind: 'post' | 'comment';
  root: readonly [Root, ...Root[]];
  /** The site wraps an item in several elements with one value of this attribute: the outermost is it. */
  repeats?: string;
  /** Without one of these inside, the element is something else (a course, a job): nothing is missing in it. */
  only?: Selectors;
  /** With one of these inside it is something else too. */
  not?: Selectors;
  ad?: AdMarks;
  /** Parts of an item that are somebody elseʼs: a quoted post. Nothing of the item is read there. */
  foreign?: Selectors;
  /** The siteʼs own id. */
  id: Places;
  /** Other ids that the site gives the same item. */
  otherIds?: Places;
  /** On its own page a post without an id is the one that the address names. */
  idFromPage?: true;
  /** Where the page does not tell the id at all, author and text tell posts apart. */
  idFromText?: true;
  /** Of a comment: the id of the post that it stands under. */
  parent?: Places;
  /** Of a comment that answers another: the id of that one. */
  replyTo?: Places;
  /** `{id}`, `{parent}` and `{authorHandle}` are filled in. */
  key: string;
  /** The key of what `parent` names. */
  parentKey?: string;
  url?: string;
  /** The same of a comment that answers another, whose id is `{replyTo}`. */
  replyUrl?: string;
  /**
   * When the id holds the time of publication: `ms = (id >> shift) + epoch` from `firstId` on.
   * `rough`: to the minute only, so a time on the page is believed first.
   */
  idTime?: {
    digits: RegExp;
    alphabet?: string;
    shift: bigint;
    epoch: bigint;
    firstId: bigint;
    rough?: true;
  };
  age?: AgeLabel;
  authorHandle: Places;
  authorName?: Places;
  /** How many follow the author, where a post says so. */
  authorFollowers?: readonly CountPlace[];
  text: Places;
  /** What one presses to answer it: the element in which the value stands. */
  replyButton?: Places;
  /** What stands within the text and is not part of it: a “more” button. */
  notText?: string;
  lang?: Places;
  publishedAt?: Places;
  /** A mark that the text is cut. */
  cut?: Selectors;
  /** A mark that the item was edited. */
  edited?: Selectors;
  /** The same, where only a word in a label tells: every language is listed. */
  editedLabel?: Places;
  repostedBy?: Places;
  repostedByName?: Places;
  quoted?: { root: Selectors; authorHandle: Places; authorName: Places; id: Places; idOf?: RegExp };
  counts: Partial<Record<Metric, readonly CountPlace[]>>;
  summary?: SummaryLabel;
  zeros?: ZerosLeftOut;
  block?: ItemBlock;
  thread?: ThreadAdapter;
  /** What a healthy page always tells, unless the item holds something else instead. */
  expects: readonly { field: Field; unless?: Selectors }[];
  /** Where the badge of an own post may stand without covering anything; first match wins. */
  badge?: readonly BadgeSpot[];
}

export interface BadgeSpot {
  /** The post itself must match this. */
  when: string;
  /** The part of the post in which the badge stands; the post itself when absent. */
  at?: string;
  /** Offsets from the edges of that, in px, in the direction of the text. */
  inset: { start?: number; end?: number; top?: number; bottom?: number };
}

export interface ThreadAdapter {
  /** The list cells that hold posts, headings and spacers, in the order in which they are read. */
  cell: Selectors;
  /** A post in a cell. */
  post: string;
  /** The post that the page is about. */
  focal: Selectors;
  /** A mark in a post that it continues the one above. */
  continues: Selectors;
  /** A cell with one of these ends the conversation. */
  ends: Selectors;
}

export interface PlatformAdapter {
  id: Platform;
  label: string;
  /** Match patterns: the manifest and the content script take them from here. */
  origins: readonly string[];
  /** The address of a profile; `{handle}` is filled in. */
  profileUrl: string;
  /** Paths by page, first match wins; on the page named `private` nothing is ever read; named groups `handle` and `id` (with its `kind`, where that stands apart) tell whose page it is. */
  pages: Readonly<Record<string, RegExp>>;
  /** Pages on which a post stands opened, with its replies. */
  postPages: readonly string[];
  accountPages: readonly string[];
  /**
   * Pages on which there are always posts, feeds: to find none there is a sign that the site has
   * changed. (The page of one post may be that of a deleted one.)
   */
  fullPages: readonly string[];
  /** Every example is tested against every page pattern, also of the other sites. */
  examples: readonly { url: string; page: string | undefined }[];
  /** What is read, newest layout first. */
  items: readonly ItemAdapter[];
  accounts: readonly AccountAdapter[];
  /** What one writes into; the first whose box it is tells what it is for. */
  composers: readonly ComposerAdapter[];
  /** Parts of any page that hold private messages: never sketched. Nothing is read there anyway. */
  privateParts: readonly string[];
  /** The account that is signed in, in the form of a handle. */
  viewer?: Places;
  /** The day on which somebody last compared this with the site. */
  checkedOn: string;
}
