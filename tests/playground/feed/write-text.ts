import type { Random } from './random';
import { fillSlots } from './texts/slots';
import { tails } from './texts/tails';
import type { Saying } from './texts/saying';

/**
 * One of the sayings with its slots filled, in one case of `tailShare` (0 to 1) with a second
 * thought. An empty slot leaves no second blank behind.
 */
export function writeText(sayings: readonly Saying[], random: Random, tailShare = 0): Saying {
  const { lang, text } = random.pick(sayings);
  const tail = random.chance(tailShare) ? ` ${random.pick(tails[lang])}` : '';
  const filled = fillSlots(text + tail, random);
  return {
    lang,
    text: filled
      .replaceAll(/ +(?=\n|$)/g, '')
      .replaceAll(/ {2,}/g, ' ')
      .trim(),
  };
}
