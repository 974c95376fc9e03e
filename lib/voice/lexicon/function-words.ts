import type { Language } from '@/lib/model/language';

/** Small words that tell a language: 2 for those of no other, 1 for those that are rare elsewhere. */
const written: Readonly<Record<Language, Readonly<Record<'1' | '2', string>>>> = {
  fr: {
    2: `je j' vous nous c' qu' n' d' l' s' est et les des une pas dans avec pour votre vos notre nos mais donc
      ou très tres être etre êtes etes suis sont cette ces ce cet aussi toujours jamais rien bonjour
      merci depuis chez sans sous ai avez avons ont était etait c'est j'ai qui quoi quand comment pourquoi
      combien leur leurs moi toi elle elles ils mon ma mes ton tes sur au aux du jusqu' lorsqu' bonsoir salut
      bravo beaucoup trop encore bien déjà deja faut fait faire svp voici voilà voila entre après apres avant
      plus moins même meme quel quelle quels quelles alors parce comme si aucun aucune oui coucou peu
      vraiment franchement personne semaine semaines jour jours mois heure heures hier demain aujourd' hui
      commande livraison colis magasin réponse reponse client service prix train ville année annee`,
    1: `le la un en tu te me se il on que ne par à a y super génial genial magnifique adore top nul nulle t' m'
      toute tout tous toutes beau belle bon bonne trop cher marque produit équipe equipe vu deux trois`,
  },
  en: {
    2: `the and you your yours is are was were this that these those with for from have has had not don't
      doesn't didn't isn't wasn't can't won't it's i'm i've we're you're they're that's what when where why
      how which who my our their his her its will would could should been being just about there here
      they them we she he of to in at by or but if then than very much many more most some any because
      thank thanks please hello hi been still never always again really day week weeks days hours
      order delivery customer love great good best new all out down got get getting know think want need
      like look looking make made now today yesterday tomorrow people nothing something everyone anyone
      does did do i'd i'll let's ever even only over after before back too also`,
    1: `i an it be up as so no me us can one two time go see well oh yes ok lol wow amazing awesome a nice
      happy sad bad shop store price first last`,
  },
};

function parse({ 1: weak, 2: strong }: Readonly<Record<'1' | '2', string>>): Map<string, number> {
  const words = new Map<string, number>();
  const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
  for (const word of weak.split(/\s+/)) words.set(fold(word), 0.5);
  for (const word of strong.split(/\s+/)) words.set(fold(word), 1);
  words.delete('');
  return words;
}

export const functionWords: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  fr: parse(written.fr),
  en: parse(written.en),
};

/** Small words of the neighbours: where they stand, the text is neither French nor English. */
export const strangers: ReadonlySet<string> = new Set(
  `el los las una unos por para pero muy mas esta este gracias hola
  gli della che sono molto grazie anche questo una
  der das und ist nicht ich sie wir mit auf fur ein eine danke auch sehr dem
  um uma nao voce muito obrigado obrigada para isso
  het een niet ik dat voor bedankt zijn ook maar
  och det att som inte jag har tack`.split(/\s+/),
);
