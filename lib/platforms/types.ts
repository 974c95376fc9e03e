import type { Metric } from '@/lib/model/metrics';
import type { Platform } from '@/lib/model/platform';
import type { Field } from '@/lib/model/reading';

/**
 * The language in which a site is described. An adapter is data in these shapes; the readers beside
 * this file interpret it. If a new site needs something that cannot be said here, extend the
 * language and its reader, not the site's folder.
 */

/** CSS selectors in order of trust, newest layout first; together they are one selector list. */
export type Selectors = readonly [string, ...string[]];

/** One place where a value may stand. */
export interface Place {
  /** A selector within the post; `:scope` is the post itself. */
  at: string;
  /** The value stands on the nearest ancestor that matches: what `at` finds only tells which. */
  up?: string;
  /** `text` reads as a person would (emoji from `alt`), `@href` takes an attribute. */
  take: 'text' | `@${string}`;
  /** The value is the first group of the match; a text that does not match is no value. */
  pick?: RegExp;
}

/** Places in order: the first that yields a value wins. */
export type Places = readonly [Place, ...Place[]];

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

export interface PostAdapter {
  root: Selectors;
  /** A post inside one of these is promoted: never read. */
  ad: Selectors;
  /** Parts of a post that are somebody elseʼs: a quoted post. Nothing of the post is read there. */
  foreign: Selectors;
  /** The siteʼs own id. */
  id: Places;
  /** `{id}` and `{authorHandle}` are filled in. */
  key: string;
  url: string;
  /** When the id holds the time of publication: `ms = (id >> shift) + epoch` from `firstId` on. */
  idTime?: { shift: bigint; epoch: bigint; firstId: bigint };
  authorHandle: Places;
  authorName: Places;
  text: Places;
  lang?: Places;
  publishedAt: Places;
  /** A mark that the text is cut. */
  cut: Selectors;
  /** A mark that the post was edited. */
  edited: Selectors;
  repostedBy: Places;
  quoted: { root: Selectors; authorHandle: Places; authorName: Places; id: Places };
  counts: Partial<Record<Metric, Places>>;
  summary?: SummaryLabel;
  /** What a healthy page always tells, unless the post holds something else instead. */
  expects: readonly { field: Field; unless?: Selectors }[];
  /** Where the badge of an own post may stand without covering anything; first match wins. */
  badge: readonly BadgeSpot[];
}

export interface BadgeSpot {
  /** The post itself must match this. */
  when: string;
  /** Offsets from the edges of the post, in px, in the direction of the text. */
  inset: { start?: number; end?: number; top?: number; bottom?: number };
}

interface ThreadAdapter {
  /** The list cells that hold posts, headings and spacers, in the order in which they are read. */
  cell: Selectors;
  /** The post that the page is about. */
  focal: Selectors;
  /** A mark in a post that it continues the one above. */
  continues: Selectors;
  /** A cell with one of these ends the conversation. */
  ends: Selectors;
}

interface AccountAdapter {
  /** On screen while a profile is displayed. */
  root: Selectors;
  /** The handle as the header shows it: it must agree with the URL. */
  handle: Places;
  name: Places;
  /** Exact numbers in a JSON block of the page, only if its handle agrees with the URL. */
  block: {
    at: Selectors;
    handle: JsonPath;
    nativeId: JsonPath;
    counts: Record<AccountCount, JsonPath>;
  };
  /** Numbers in the header, read only where they are not abbreviated. `{handle}` is filled in. */
  header: Partial<Record<AccountCount, Selectors>>;
}
export type AccountCount = 'followers' | 'following' | 'posts';

export interface PlatformAdapter {
  id: Platform;
  label: string;
  /** Match patterns: the manifest and the content script take them from here. */
  origins: readonly string[];
  /** Paths by page, first match wins; on the page named `private` nothing is ever read; named groups `handle` and `id` tell whose page it is. */
  pages: Readonly<Record<string, RegExp>>;
  /** Pages on which a post stands opened, with its replies. */
  postPages: readonly string[];
  accountPages: readonly string[];
  /** Every example is tested against every page pattern, also of the other sites. */
  examples: readonly { url: string; page: string | undefined }[];
  posts: PostAdapter;
  thread: ThreadAdapter;
  account: AccountAdapter;
  /** The day on which somebody last compared this with the site. */
  checkedOn: string;
}
