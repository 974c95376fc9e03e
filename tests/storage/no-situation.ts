import type { Classify } from '@/lib/metrics/decide-replies';

/** Where it does not matter what comments call for. */
export const noSituation: Classify = () => ({});
