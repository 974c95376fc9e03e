import { foldName } from './fold-name';
import { type VariableName, variableNames } from './names';

const byFolded = new Map(
  Object.entries(variableNames).flatMap(([name, { fr, en }]) =>
    [name, ...fr, ...en].map((word) => [foldName(word), name as VariableName]),
  ),
);

/** The variable that a name in French or English stands for; absent when there is none. */
export function variableNamed(name: string): VariableName | undefined {
  return byFolded.get(foldName(name));
}
