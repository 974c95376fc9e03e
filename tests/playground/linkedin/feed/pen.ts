import type { Random } from '../../feed/random';
import type { Saying } from '../../feed/texts/saying';
import { writeText } from '../../feed/write-text';
import type { Path } from './types';

/** Writes one of the sayings for somebody who has not said the same before. */
export type Pen = (author: Path, sayings: readonly Saying[]) => Saying;

/** How often another saying is tried; feeds of thousands run out of new ones. */
const tries = 60;

export function createPen(random: Random): Pen {
  const said = new Set<string>();
  return (author, sayings) => {
    let saying = writeText(sayings, random);
    for (let count = 0; count < tries && said.has(`${author} ${saying.text}`); count += 1) {
      saying = writeText(sayings, random);
    }
    said.add(`${author} ${saying.text}`);
    return saying;
  };
}
