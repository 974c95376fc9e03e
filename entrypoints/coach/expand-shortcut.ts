import { createPicker } from '@/lib/picker/create-picker';
import { typedShortcut } from '@/lib/platforms/typed-shortcut';
import { fold } from '@/lib/templates/fold';
import { insertChoice } from './insert-choice';
import { openingAt, pickerWorld } from './opening-at';
import { boxOf } from './put-text';
import type { Spot, Stage } from './stage';

/**
 * Puts a reply in the place of its shortcut that was typed, if there is one with just this shortcut
 * and nothing has to be asked or said before.
 *
 * @returns false when the picker is to open instead
 */
export async function expandShortcut(spot: Spot, typed: string, stage: Stage): Promise<boolean> {
  const word = typed.slice(1);
  const world = pickerWorld(spot, stage, () => {});
  const hits = await world.find(word);
  const exact = hits.find(
    ({ shortcut }) => shortcut !== undefined && fold(shortcut) === fold(word),
  );
  if (!exact || spot.desk?.wrongBrand) return false;
  const found = { ...openingAt(spot, '', typed, stage), suggestions: [exact] };
  const choice = createPicker({ ...world, find: async () => [exact] }, found).choice();
  if (!choice || choice.blanks.length > 0 || choice.guards.length > 0) return false;
  const box = boxOf(spot.reply);
  // Whoever went on typing meanwhile does not want it any more.
  if (box && typedShortcut(box) !== typed) return true;
  await insertChoice(spot, choice, { replaceBefore: typed.length }, stage);
  return true;
}
