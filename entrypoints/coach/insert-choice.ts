import { outcomeWords } from '@/components/overlay/coach/outcome-words';
import type { ThreadUse } from '@/lib/desk';
import type { Choice } from '@/lib/picker/types';
import { tellUse } from './ask';
import { putText, type PutOutcome, type Wanted } from './put-text';
import type { Spot, Stage } from './stage';

interface Where extends Pick<Wanted, 'selection' | 'replaceBefore'> {
  /** What the person typed already, to come after it. */
  typedOn?: string;
}

/** Puts the chosen reply into its box, says what became of it, and notes that it was used. */
export async function insertChoice(
  spot: Spot,
  { template, language, variant, rendered: { text, caret } }: Choice,
  { typedOn = '', ...where }: Where,
  { say, signal, isMac }: Stage,
): Promise<PutOutcome> {
  const wanted: Wanted = { text, ...(caret !== undefined && { caret }), ...where };
  const outcome = await putText(spot.reply, wanted, signal);
  say(outcomeWords(outcome, isMac));
  if (outcome === 'partial' || outcome === 'failed') return outcome;
  if (outcome === 'inserted' && typedOn !== '') {
    await putText(spot.reply, { text: typedOn }, signal);
  }
  const use: ThreadUse = { templateId: template.id, language, variant, text };
  tellUse({ ...use, target: spot.reply.target });
  // What the background knows comes with the next focus; the next reply may come before.
  if (spot.desk) spot.desk = { ...spot.desk, usedInThread: [use, ...spot.desk.usedInThread] };
  return outcome;
}
