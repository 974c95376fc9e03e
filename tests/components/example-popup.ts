import { signal } from '@preact/signals';
import type { PopupState } from '@/components/popup/popup-state';
import type { Summary, Week } from '@/lib/metrics/week';
import type { Brand } from '@/lib/model/brand';
import type { Platform } from '@/lib/model/platform';
import { platforms as sites } from '@/lib/platforms/registry';

export const now = new Date(2026, 10, 22, 16, 30).getTime();
const day = 24 * 60 * 60 * 1000;

export const lumen: Brand = {
  id: '01JD000000000000000000LUMN',
  name: 'Maison Lumen',
  colour: 'teal',
  accounts: [{ platform: 'x', handle: 'maison_lumen' }],
  updatedAt: now,
  deleted: false,
};

export const orage: Brand = {
  ...lumen,
  id: '01JD000000000000000000RAGE',
  name: 'Atelier Orage',
  colour: 'violet',
  accounts: [{ platform: 'x', handle: 'AtelierOrage' }],
};

/** Maison Lumen on all three sites. */
export const everywhere: Brand = {
  ...lumen,
  accounts: [
    ...lumen.accounts,
    { platform: 'linkedin', handle: 'company/maison-lumen' },
    { platform: 'linkedin', handle: 'in/jane-doe' },
    { platform: 'instagram', handle: 'maison.lumen' },
  ],
};

export const thisWeek: Week = {
  from: now - 7 * day,
  to: now,
  posts: 12,
  interactions: { sum: 1234, n: 12, rounded: 0 },
  engagementRate: { median: 0.854, n: 12, estimated: 0, rounded: 0 },
  best: {
    key: 'x:1',
    url: 'https://x.com/maison_lumen/status/1',
    text: 'Notre nouvelle lampe se recharge au soleil, en trois heures.',
    publishedAt: now - 2 * day,
    interactions: 412,
    rate: 1.66,
    followers: 24_817,
  },
};

export const lastWeek: Week = {
  from: now - 14 * day,
  to: now - 7 * day,
  posts: 13,
  interactions: { sum: 1100, n: 13, rounded: 0 },
  engagementRate: { median: 0.734, n: 13, estimated: 0, rounded: 0 },
};

const interactions = [90, 210, 0, 140, 260, 400, undefined, 80, 130, 220, 94, 412, 198, 180];

export const summary: Summary = {
  now,
  thisWeek,
  lastWeek,
  days: interactions.map((count, index) => ({
    day: `2026-11-${String(index + 9).padStart(2, '0')}`,
    posts: count === undefined ? 0 : 2,
    ...(count === undefined ? {} : { interactions: count }),
  })),
  followers: { count: 24_817, takenAt: new Date(2026, 10, 20, 9).getTime(), rounded: false },
};

export const emptyWeek = { posts: 0, noRate: 'no-posts' } as const;

/** A popup on which all went well, with what is to be different. */
export function examplePopup(different: { [K in keyof PopupState]?: PopupState[K] } = {}) {
  return {
    now: signal(now),
    sites,
    brands: signal([lumen]),
    active: signal(lumen),
    platform: signal<Platform>('x'),
    summary: signal(summary),
    seen: signal({ posts: 412, comments: 1203, since: '2026-11-12' }),
    waiting: signal(undefined),
    unreadable: signal([]),
    modes: signal({}),
    access: signal({ x: true, linkedin: true, instagram: true }),
    captureStop: signal(undefined),
    error: signal(undefined),
    chooseBrand: () => {},
    choosePlatform: () => {},
    requestAccess: () => {},
    openSidebar: () => {},
    openOptions: () => {},
    openPlatforms: () => {},
    ...different,
  } satisfies PopupState;
}
