import type { Desk } from '@/lib/desk';
import { attempt } from '@/lib/reported';
import { findTemplates } from './ask';
import type { Spot } from './stage';

/**
 * Learns what is known around a box, and what the picker shows first, so that it can open at once.
 * Without either the coach works all the same; the picker asks again.
 *
 * @param changed the desk has come
 */
export function learn(spot: Spot, desk: Promise<Desk>, changed: () => void): void {
  const { reply } = spot;
  const isCurrent = (): boolean => spot.reply === reply;
  const learnDesk = async (): Promise<void> => {
    const known = await desk;
    if (!isCurrent()) return;
    spot.desk = known;
    changed();
  };
  const learnSuggestions = async (): Promise<void> => {
    const found = await findTemplates(reply.target, '');
    if (isCurrent()) spot.suggestions = found;
  };
  learnDesk().catch(() => {}); // reported by whoever asked
  attempt('looking for what could be replied', learnSuggestions());
}
