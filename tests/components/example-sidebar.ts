import { signal } from '@preact/signals';
import type { SidebarState, ToAnswer, WaitingComment } from '@/components/sidebar/sidebar-state';
import type { Brand } from '@/lib/model/brand';
import type { HandOver } from '@/lib/model/hand-over';
import type { Post } from '@/lib/model/post';
import type { ReplyTarget } from '@/lib/model/reply-target';

export const now = Date.UTC(2026, 10, 25, 12);
export const hour = 3_600_000;

export const lumen: Brand = {
  id: '01K9A0000000000000000000A1',
  name: 'Maison Lumen',
  colour: 'teal',
  accounts: [{ platform: 'x', handle: 'maison_lumen' }],
  departments: [
    { id: 'd1', name: 'SAV', contact: 'sav@lumen.example', by: 'mail', hours: 24 },
    { id: 'd2', name: 'Presse', contact: '#presse', by: 'chat' },
  ],
  updatedAt: 1,
  deleted: false,
};

export const target: ReplyTarget = {
  platform: 'x',
  purpose: 'reply',
  key: 'x:20',
  kind: 'comment',
  threadKey: 'x:10',
  authorHandle: 'lea_m',
  authorName: 'Léa Martin',
  text: 'Ma lampe est arrivée cassée.',
  lang: 'fr',
  url: 'https://x.com/lea_m/status/20',
};

export function said(key: string, different: Partial<Post> = {}): Post {
  return {
    key,
    platform: 'x',
    kind: 'comment',
    authorHandle: 'lea_m',
    authorName: 'Léa Martin',
    text: `Words of ${key}`,
    textComplete: true,
    url: 'https://x.com/lea_m/status/20',
    metrics: {},
    rounded: [],
    publishedAt: now - 3 * hour,
    firstSeenAt: now,
    lastSeenAt: now,
    lookStartedAt: now,
    ...different,
  };
}

export function waiting(key: string, different: Partial<WaitingComment> = {}): WaitingComment {
  return {
    comment: said(key),
    row: {
      id: key,
      brandId: lumen.id,
      threadKey: 'x:10',
      platform: 'x',
      askedAt: now - 3 * hour,
      askedExactly: true,
      open: 1,
      updatedAt: now,
    },
    situation: 'question',
    priority: 'asking',
    labels: [],
    authorLabels: [],
    ageMs: 3 * hour,
    snoozed: false,
    ...different,
  };
}

/** All that waits, as the store tells it. */
export function toAnswer(...first: WaitingComment[]): ToAnswer {
  const snoozed = first.filter((comment) => comment.snoozed).length;
  return { first, waiting: first.length - snoozed, snoozed };
}

export const handedOver: HandOver = {
  id: '01K9A0000000000000000000C3',
  brandId: lumen.id,
  departmentId: 'd1',
  departmentName: 'SAV',
  quote: 'Ma lampe est arrivée cassée.',
  permalink: 'https://x.com/lea_m/status/20',
  urgency: 'high',
  dueAt: now - hour,
  status: 'sent',
  createdAt: now - 13 * hour,
  updatedAt: now - 13 * hour,
  deleted: false,
};

type Different = { [K in keyof SidebarState]?: SidebarState[K] };

/** A sidebar in which nothing is under way, with a part of it changed. */
export function exampleSidebar(different: Different = {}): SidebarState {
  const nothing = () => {};
  return {
    now: signal(now),
    section: signal('reply'),
    brands: signal([lumen]),
    active: signal(lumen),
    answering: signal(undefined),
    picking: signal(undefined),
    outcome: signal(undefined),
    toAnswer: signal(toAnswer()),
    coverage: signal(undefined),
    responseTimes: signal(undefined),
    handOvers: signal([]),
    error: signal(undefined),
    show: nothing,
    chooseBrand: nothing,
    insert: async () => true,
    setLabel: nothing,
    saveNote: nothing,
    reveal: nothing,
    setDone: nothing,
    snooze: nothing,
    copy: async () => true,
    handOver: async () => ({ saved: 'id' }),
    setHandOverStatus: nothing,
    removeHandOver: nothing,
    restoreHandOver: nothing,
    openOptions: nothing,
    ...different,
  };
}
