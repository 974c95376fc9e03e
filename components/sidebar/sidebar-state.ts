import type { ReadonlySignal } from '@preact/signals';
import type { Desk, InsertOutcome } from '@/lib/desk';
import type { Coverage } from '@/lib/metrics/coverage';
import type { ResponseTimes } from '@/lib/metrics/response-times';
import type { Waiting } from '@/lib/metrics/to-answer';
import type { Brand } from '@/lib/model/brand';
import type { HandOver, Urgency } from '@/lib/model/hand-over';
import type { AccountKey, PostKey } from '@/lib/model/keys';
import type { Label, LabelName } from '@/lib/model/label';
import type { Post } from '@/lib/model/post';
import type { ReplyTarget } from '@/lib/model/reply-target';
import type { Picker } from '@/lib/picker/create-picker';
import type { Choice, PickerState } from '@/lib/picker/types';

/** The views of the sidebar. */
export const sections = ['reply', 'toAnswer', 'handOvers'] as const;
export type Section = (typeof sections)[number];

/** What somebody said to the brand before, and what the brand said to it. */
export interface Exchange {
  comment: Post;
  reply?: Post;
}

/** Whom one answers, as far as the brand knows them. */
interface Person {
  key: AccountKey;
  labels: readonly LabelName[];
  note: string;
  /** Newest first; without the comment that is being answered. */
  exchanges: readonly Exchange[];
}

/** The reply box that was last in focus in the page in front. */
export interface Answering {
  target: ReplyTarget;
  /** Absent until the background has told. */
  desk?: Desk;
  /** The labels of what is answered. */
  labels: readonly LabelName[];
  /** Absent where the page does not tell who wrote it. */
  person?: Person;
}

/** The picker as it stands: another object whenever something is to be drawn anew. */
export interface Picking {
  picker: Pick<Picker, 'type' | 'pick' | 'speak' | 'vary' | 'fill' | 'move' | 'choice'>;
  state: PickerState;
  choice: Choice | undefined;
}

/** A comment that waits, with its words. */
export interface WaitingComment extends Waiting {
  comment: Post;
}

export interface ToAnswer {
  /** The most pressing ones, those that are snoozed last. */
  first: readonly WaitingComment[];
  /** How many wait at all, without those that are snoozed. */
  waiting: number;
  snoozed: number;
}

/** What is handed over, as a person fills it in. */
export interface HandOverForm {
  departmentId: string;
  quote: string;
  urgency: Urgency;
  /** Epoch ms. */
  dueAt?: number;
  note: string;
}

export interface SidebarState {
  now: ReadonlySignal<number>;
  section: ReadonlySignal<Section>;
  brands: ReadonlySignal<readonly Brand[] | undefined>;
  /** In whose name one answers. */
  active: ReadonlySignal<Brand | undefined>;
  /** Undefined while no reply box is in focus in the page in front. */
  answering: ReadonlySignal<Answering | undefined>;
  picking: ReadonlySignal<Picking | undefined>;
  /** What became of the last insertion; goes with the next act. */
  outcome: ReadonlySignal<InsertOutcome | undefined>;
  /** Undefined until it has been read. */
  toAnswer: ReadonlySignal<ToAnswer | undefined>;
  /** Of the last 30 days. */
  coverage: ReadonlySignal<Coverage | undefined>;
  responseTimes: ReadonlySignal<ResponseTimes | undefined>;
  handOvers: ReadonlySignal<readonly HandOver[] | undefined>;
  error: ReadonlySignal<unknown>;
  show: (section: Section) => void;
  chooseBrand: (id: string) => void;
  /**
   * Puts the chosen reply into the reply box of the page. Never rejects.
   * @returns false when something has to be filled in before
   */
  insert: () => Promise<boolean>;
  setLabel: (target: Label['targetKey'], label: LabelName, on: boolean) => void;
  saveNote: (person: AccountKey, text: string) => void;
  /** Scrolls the page to the comment, or opens its permalink. */
  reveal: (comment: WaitingComment) => void;
  setDone: (comment: PostKey, done: boolean) => void;
  /** @param until epoch ms; undefined wakes it */
  snooze: (comment: PostKey, until: number | undefined) => void;
  /** Copies a text. Never rejects; false when the browser does not let it. */
  copy: (text: string) => Promise<boolean>;
  handOver: (form: HandOverForm) => Promise<{ saved: string } | { failed: unknown }>;
  setHandOverStatus: (id: string, status: HandOver['status']) => void;
  removeHandOver: (id: string) => void;
  restoreHandOver: (id: string) => void;
  openOptions: (section: 'templates' | 'brands') => void;
}
