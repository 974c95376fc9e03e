import type { Saying } from '../../../feed/texts/saying';

/** What Maison Lumen posts on LinkedIn. */
export const brandPosts: readonly Saying[] = [
  {
    lang: 'fr',
    text: 'Nous recrutons à {ville}.\n\nUn ou une responsable d’atelier, {nombre} ans d’expérience, l’envie de transmettre. Le poste, l’équipe et le salaire sont décrits ici : https://maison-lumen.example/atelier\n\n#Recrutement #Artisanat',
  },
  {
    lang: 'fr',
    text: '{nombre}80 lampes réparées depuis janvier, et autant qui n’ont pas fini à la benne. Merci à nos boutiques, qui démontent, nettoient et remontent chaque {jour}.',
  },
  {
    lang: 'fr',
    text: 'Trois leçons de notre année dans le commerce de détail :\n\n1. Un client qui se plaint est un client qui reste, si on lui répond.\n2. Un délai annoncé vaut mieux qu’un délai court.\n3. La lumière se vend allumée.\n\nEt vous, qu’avez-vous appris cette année ?\n\n#Retail #RelationClient #Lumière',
  },
  {
    lang: 'fr',
    text: 'Retrouvez-nous au salon de {ville}, stand {nombre}. Nous y présentons {lampe} {matiere}.',
  },
  {
    lang: 'fr',
    text: 'Bravo à Aïda, qui fête {nombre} ans de maison. Elle a dessiné plus de la moitié de ce que vous voyez en boutique {joie}',
  },
  {
    lang: 'fr',
    text: 'Nous avons lu vos remarques sur les délais, et vous avez raison. Notre transporteur a changé d’entrepôt et {nombre}00 colis ont pris du retard.\n\nCe que nous faisons : une nouvelle date par message à chaque client, les frais de port remboursés sans démarche, une réponse ici jusqu’à 21 h.\n\nMerci de votre patience.',
  },
  {
    lang: 'fr',
    text: 'Bilan carbone publié : {nombre} % de moins en deux ans. Le détail est ouvert.',
  },
  {
    lang: 'en',
    text: 'We are opening in {city}. Second shop outside France, same promise: every lamp can be repaired, and we show you how.\n\nhttps://maison-lumen.example/en',
  },
  {
    lang: 'en',
    text: 'How we answer 1,107 messages a week with four people: we write to a person, not to a crowd. We say what we know, and when we will know more. That is most of it.\n\nThe rest is a good chair.\n\n#CustomerCare #SocialMedia',
  },
  { lang: 'en', text: 'Thank you {city}. We met {nombre} architects and one very patient dog.' },
  {
    lang: 'fr',
    text: 'Sondage du {jour} : chez vous, la lumière du soir est plutôt chaude ou froide ?',
  },
];
