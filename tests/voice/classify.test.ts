import { describe, expect, it, test } from 'vitest';
import type { Situation } from '@/lib/model/situation';
import { classify } from '@/lib/voice/classify';

const called = (text: string): Situation | undefined => classify(text).situation;

describe('“not” is understood', () => {
  test.each<[string, Situation | undefined]>([
    ['pas mal du tout', 'praise'],
    ['Jamais déçue', 'praise'],
    ['je ne regrette pas', 'praise'],
    ['rien à redire', 'praise'],
    ['pas satisfait du tout', 'complaint'],
    ['Je ne recommande pas', 'complaint'],
    ['j’aime pas du tout', 'complaint'],
    ['ce n’est pas terrible', 'complaint'],
    ['aucun retard aujourd’hui', undefined],
    ['not bad at all', 'praise'],
    ['never disappointed', 'praise'],
    ['no complaints, couldn’t be happier', 'praise'],
    ['not satisfied', 'complaint'],
    ["I don't recommend this place", 'complaint'],
    ["it isn't great and it isn't helpful", 'complaint'],
    ['no delays today', undefined],
  ])('%s', (text, situation) => {
    expect(called(text)).toBe(situation);
  });
});

describe('“but” and “would” are understood', () => {
  test.each<[string, Situation | undefined]>([
    ['J’adorais cette crème mais la nouvelle version pique et laisse des plaques', 'complaint'],
    ['Un peu cher mais vraiment magnifique, j’adore', 'praise'],
    ['Ce serait bien d’avoir une version plus petite', undefined],
    ['Love the shop but the delivery was awful, everything broken', 'complaint'],
    ['Bit pricey but absolutely gorgeous, love it', 'praise'],
    ['It would be nice to have a smaller one', undefined],
  ])('%s', (text, situation) => {
    expect(called(text)).toBe(situation);
  });
});

describe('the way people write is understood', () => {
  test.each<[string, Situation | undefined]>([
    ['merciiiii bcp', 'thanks'],
    ['troooop beau', 'praise'],
    ['c koi la ref svp', 'question'],
    ['jsuis deg, jai tjs rien recu', 'complaint'],
    ['slt vs etes ouvert dimanche ?', 'question'],
    ['INADMISSIBLE', 'complaint'],
    ['thx a lot', 'thanks'],
    ['sooooo beautiful', 'praise'],
    ['whats the price pls', 'question'],
    ['ur app is rubbish', 'complaint'],
    ['❤️❤️❤️', 'praise'],
    ['😡😡', 'complaint'],
    ['🤔', undefined],
  ])('%s', (text, situation) => {
    expect(called(text)).toBe(situation);
  });
});

describe('what looks like something and is not', () => {
  test.each<[string, Situation | undefined]>([
    // Politeness is no thanks.
    ['Pouvez-vous m’envoyer le lien ? Merci d’avance', 'question'],
    ['Merci de me rappeler', undefined],
    ['thanks for nothing', 'complaint'],
    // Cheers before a grievance.
    ['Super, mon train est supprimé', 'complaint'],
    ['Great, my train is cancelled', 'complaint'],
    ['Bravo pour vos 40 minutes de retard', 'complaint'],
    // Friends among themselves.
    ['@julie on y va samedi ?', undefined],
    ['@tom are we going?', undefined],
    // Figures of speech.
    ['je suis mort de rire 😂', undefined],
    ['cette robe, une tuerie', 'praise'],
    ['My phone died', undefined],
    // An address is no question, a hashtag is a word.
    ['https://exemple.fr/?q=pourquoi', undefined],
    ['#boycott', 'crisis'],
  ])('%s', (text, situation) => {
    expect(called(text)).toBe(situation);
  });
});

describe('anger', () => {
  test.each([
    'INADMISSIBLE ! Trois semaines SANS RÉPONSE, vous vous moquez de nous !!',
    'c’est honteux',
    'Vous êtes des voleurs 😡',
    'ras le bol de vos retards !!',
    'this is UNACCEPTABLE, FIX it NOW!!',
    'you are a bunch of idiots',
    'what a joke, absolutely disgraceful',
  ])('is heard: %s', (text) => {
    expect(classify(text).heated).toBe(true);
  });

  test.each([
    'Bonjour, je n’ai toujours rien reçu, pouvez-vous m’aider ?',
    'J’ADORE VOTRE MARQUE !!!',
    'Le colis est arrivé cassé.',
    'LA SNCF ET LA RATP',
    'The parcel arrived broken, could you help?',
    'SO BEAUTIFUL!!! LOVE IT',
  ])('is not: %s', (text) => {
    expect(classify(text).heated).toBe(false);
  });
});

describe('what is told beside', () => {
  it('points at the words', () => {
    const text = 'Bonjour, le flacon est arrivé cassé, c’est inadmissible.';
    const { evidence, sure } = classify(text);
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'arrivé cassé',
      'inadmissible',
    ]);
    expect(evidence.map(({ why }) => why)).toEqual(['broken or wrong', 'anger']);
    expect(sure).toBe(true);
  });

  it('is not sure where little was said', () => {
    expect(classify('bof')).toMatchObject({ sure: false });
    expect(classify('jolie couleur !')).toMatchObject({ situation: 'praise', sure: false });
  });

  it('says nothing of nothing', () => {
    expect(classify('')).toEqual({ heated: false, sure: false, evidence: [] });
  });

  it('takes the language from who knows it', () => {
    expect(classify('super')).not.toHaveProperty('language');
    expect(classify('super', { language: 'fr' })).toMatchObject({ language: 'fr' });
  });
});
