import { i18n } from '#i18n';
import type { Week } from '@/lib/metrics/week';

const keys = {
  'no-posts': 'reason.noPosts',
  'no-counts': 'reason.noCounts',
  'no-followers': 'reason.noFollowers',
} as const;

/** Why a figure of the week is not known, in words. Without posts, that explains all the others. */
export function reason(week: Week, why: keyof typeof keys = 'no-counts'): string {
  return i18n.t(keys[week.posts === 0 ? 'no-posts' : why]);
}
