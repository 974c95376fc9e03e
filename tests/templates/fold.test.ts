import { describe, expect, test } from 'vitest';
import { fold, foldedWords } from '@/lib/templates/fold';

describe('folding a text', () => {
  test.each([
    ['case', 'MERCI', 'merci'],
    ['accents, composed or not', 'Équipe e\u0301quipe ÇA', 'equipe equipe ca'],
    ['œ and æ', 'Œuvre cœur ex-æquo', 'oeuvre coeur ex-aequo'],
    ['every apostrophe', "l’équipe l'équipe lʼéquipe", 'l equipe l equipe l equipe'],
    ['letters that only look special', '𝗠𝗲𝗿𝗰𝗶 Ｍｅｒｃｉ ﬁn', 'merci merci fin'],
    ['ß and the final sigma', 'Straße ΟΔΟΣ', 'strasse οδοσ'],
    ['nothing', '', ''],
  ])('is blind to %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ['punctuation', 'Bonjour, {{prénom|vous}} !', ['bonjour', 'prenom', 'vous']],
    ['emoji', 'merci🙏beaucoup', ['merci', 'beaucoup']],
    ['hyphens and underscores', 'sav-retard_colis', ['sav', 'retard', 'colis']],
    ['other scripts', 'спасибо, 24h', ['спасибо', '24h']],
    ['no word at all', '… 👍 —', []],
  ])('makes words of what %s parts', (_, text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });
});
