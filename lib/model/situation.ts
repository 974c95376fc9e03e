import { z } from 'zod';

/**
 * What a saved reply is for, and what a comment calls for. Mediation has three steps: a reminder of
 * the house rules, a warning, and the last word before a report or a block.
 */
export const situationNames = [
  'welcome',
  'thanks',
  'praise',
  'question',
  'complaint',
  'handOver',
  'mediationReminder',
  'mediationWarning',
  'mediationBlock',
  'crisis',
] as const;
export const Situation = z.enum(situationNames);
export type Situation = z.infer<typeof Situation>;
