import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Language } from '@/lib/model/language';
import { languageOf } from '@/lib/voice/language-of';
import { anyCharacters } from '@/tests/support/any-characters';

describe('the language of a text', () => {
  test.each<[string, Language | undefined]>([
    ['Bonjour, quels sont vos horaires ?', 'fr'],
    ['jai toujours rien recu', 'fr'],
    ['Merci !', 'fr'],
    ['C’est magnifique', 'fr'],
    ['Très déçue', 'fr'],
    ['@marque_fr #MaMarque la livraison est en retard https://exemple.fr/the/and', 'fr'],
    ['LinkedIn c’est top pour le B2B', 'fr'],
    ['What time do you open?', 'en'],
    ['thank you', 'en'],
    ["I don't understand", 'en'],
    ['where is my order', 'en'],
    ['@brand #jadorecettemarque this is the best', 'en'],
    ['The déjà vu of this café is real, and I love it', 'en'],
    // Nothing tells.
    ['', undefined],
    ['😍😍😍', undefined],
    ['Top', undefined],
    ['wow', undefined],
    ['@paul @marine', undefined],
    ['https://exemple.fr/bonjour-les-amis', undefined],
    ['12345', undefined],
    // Both.
    ['merci so much, you are the best, on vous aime, bisous à tous', undefined],
    [
      'Bonjour, I would like to know, est-ce que you ship to la Belgique et le Luxembourg',
      undefined,
    ],
    // Others.
    ['Hola, ¿cuándo abre la tienda? Muchas gracias por todo', undefined],
    ['Wann ist die Lieferung da? Ich warte seit Wochen und nichts kommt', undefined],
    ['Quando arriva il mio ordine? Grazie mille, non ho ricevuto niente', undefined],
    ['Quando chega a minha encomenda? Muito obrigado, não recebi nada', undefined],
    ['Wanneer komt mijn bestelling? Ik heb niets ontvangen, bedankt voor het antwoord', undefined],
    ['Спасибо, очень красиво', undefined],
    ['ありがとうございます', undefined],
  ])('%s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it('is told in bounded time, of anything', () => {
    fc.assert(
      fc.property(anyCharacters(30), (text) => {
        expect([undefined, 'fr', 'en']).toContain(languageOf(text));
      }),
    );
    // What takes the square of such a length takes minutes, and Vitest ends it.
    expect(languageOf("l'".repeat(500_000))).toBe('fr');
    expect(languageOf('@'.repeat(500_000))).toBeUndefined();
  });
});
