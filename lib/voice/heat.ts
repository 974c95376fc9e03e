import type { Sign } from './weigh';

const hot = 2;
const shouted = /(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])/gu;
const exclaimed = /!\s*!|!\?|\?!|\?\s*\?\s*\?/u;

/**
 * Whether a text is written in anger: angry words and emoji, and words in capitals or rows of marks
 * beside a complaint.
 */
export function isHeated(text: string, signs: readonly Sign[]): boolean {
  let heat = 0;
  for (const sign of signs) heat += sign.heat;
  const complains = signs.some(({ cue }) => cue === 'complaint' || cue === 'crisis');
  if (complains && (text.match(shouted)?.length ?? 0) >= 2) heat++;
  if (complains && exclaimed.test(text)) heat++;
  return heat >= hot;
}
