import { situationNames } from '@/lib/model/situation';
import { fold } from '@/lib/templates/fold';
import type { SearchRow } from '@/lib/templates/search/search-row';
import { createRandom } from '@/tests/playground/feed/random';
import { english, french } from './library-words';

const frenchShare = 0.65;
const bodyLength = 390;
const consonants = Array.from('bcdfglmnprstvz');
const vowels = Array.from('aeiou');

/** `01JD…`, one for each number. */
export const idOf = (number: number): string => `01JD${String(number).padStart(22, '0')}`;

/**
 * Made-up saved replies, each with another title, two thirds of them French, with bodies of about
 * 390 characters that each hold one word that no other body holds (the name of a product).
 */
export function madeUpLibrary(count: number, seed = 1): SearchRow[] {
  const random = createRandom(seed);
  const taken = new Set<string>();
  const unique = (make: () => string): string => {
    for (;;) {
      const made = make();
      if (taken.has(made)) continue;
      taken.add(made);
      return made;
    }
  };
  const name = (): string =>
    Array.from({ length: 4 }, () => random.pick(consonants) + random.pick(vowels)).join('');
  return Array.from({ length: count }, (_, number): SearchRow => {
    const isFrench = random.chance(frenchShare);
    const words = isFrench ? french : english;
    const title = unique(
      () => `${random.pick(words.acts)} ${random.pick(words.topics)} ${random.pick(words.places)}`,
    );
    const shortcut = unique(() => `${fold(title).slice(0, 3)}${random.int(1, 99_999)}`);
    let body = `${random.pick(words.sentences)} ${unique(name)}.`;
    while (body.length < bodyLength) body += ` ${random.pick(words.sentences)}`;
    return {
      id: idOf(number),
      title,
      platforms: [],
      tags: [random.pick(words.topics)],
      shortcut,
      situation: random.pick(situationNames),
      versions: { [isFrench ? 'fr' : 'en']: [body] },
      position: number,
      deleted: false,
    };
  });
}
