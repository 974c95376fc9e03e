import type { Desk, FoundTemplate } from '@/lib/desk';
import type { ReplyTarget } from '@/lib/model/reply-target';
import type { Filled, Setting } from '@/lib/picker/types';

export function hit(
  id: string,
  versions: FoundTemplate['versions'],
  rest: Partial<FoundTemplate> = {},
): FoundTemplate {
  return { id, title: id, tags: [], platforms: [], uses: 0, versions, ...rest };
}

export const target: ReplyTarget = {
  platform: 'x',
  purpose: 'reply',
  key: 'x:2',
  threadKey: 'x:1',
  authorHandle: 'zoe',
  authorName: 'Zoé Martin',
};

export const desk: Desk = {
  brand: { id: '1', name: 'Maison Lumen', departments: [] },
  firstName: 'Zoé',
  language: 'fr',
  usedInThread: [],
};

export const unfilled: Filled = { answers: new Map(), values: {} };

export const setting: Setting = { target, desk, inBox: '', now: Date.UTC(2026, 10, 25, 9) };
