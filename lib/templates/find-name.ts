import { editDistance } from './edit-distance';
import { foldName } from './fold-name';
import { type VariableName, variableNames } from './names';

/** All that may be written for a variable. */
const written = Object.entries(variableNames).flatMap(([name, { fr, en }]) =>
  [...fr, ...en, name].map((word) => ({
    name: name as VariableName,
    word,
    folded: foldName(word),
  })),
);
const byFolded = new Map(written.map(({ folded, name }) => [folded, name]));

/** No name of ours is half as long. */
const longestTypo = 30;

/** The variable that a name in French or English stands for; absent when there is none. */
export function variableNamed(name: string): VariableName | undefined {
  return byFolded.get(foldName(name));
}

/** The name that somebody probably meant: one or two letters off, or the beginning of a name. */
export function nearestName(name: string): string | undefined {
  const folded = foldName(name);
  if (folded.length < 2 || folded.length > longestTypo) return undefined;
  const allowed = folded.length < 5 ? 1 : 2;
  let best: { word: string; distance: number } | undefined;
  for (const { word, folded: known } of written) {
    const distance = isBeginning(folded, known) ? 1 : editDistance(folded, known);
    if (distance <= allowed && distance < (best?.distance ?? Infinity)) best = { word, distance };
  }
  return best?.word;
}

function isBeginning(folded: string, known: string): boolean {
  return folded.length >= 3 && (known.startsWith(folded) || folded.startsWith(known));
}
