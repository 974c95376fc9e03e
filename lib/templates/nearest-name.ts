import { editDistance } from './edit-distance';
import { foldName } from './fold-name';
import { variableNames } from './names';

/** No name of ours is half as long. */
const longestTypo = 30;

/** The name that somebody probably meant: one or two letters off, or the beginning of a name. */
export function nearestName(name: string): string | undefined {
  const folded = foldName(name);
  if (folded.length < 2 || folded.length > longestTypo) return undefined;
  const allowed = folded.length < 5 ? 1 : 2;
  let best: { word: string; distance: number } | undefined;
  for (const word of Object.values(variableNames).flatMap(({ fr, en }) => [...fr, ...en])) {
    const known = foldName(word);
    const distance = isBeginning(folded, known) ? 1 : editDistance(folded, known);
    if (distance <= allowed && distance < (best?.distance ?? Infinity)) best = { word, distance };
  }
  return best?.word;
}

function isBeginning(folded: string, known: string): boolean {
  return folded.length >= 3 && (known.startsWith(folded) || folded.startsWith(known));
}
