import type { Saying } from '../../../feed/texts/saying';

/** What persons and other companies post. */
export const otherPosts: readonly Saying[] = [
  {
    lang: 'fr',
    text: 'J’ai refusé une promotion {jour}.\n\nOn m’a demandé pourquoi. La réponse tient en une phrase : j’aime mon équipe.\n\nUn bon poste, ce n’est pas un titre. C’est la personne à qui vous dites bonjour à 9 h.\n\nD’accord ? Pas d’accord ?\n\n#Management #Carrière',
  },
  {
    lang: 'fr',
    text: 'Je recherche un graphiste pour une mission de {nombre} jours à {ville}. Merci.',
  },
  {
    lang: 'fr',
    text: 'Relire un contrat de {nombre} pages un {jour} soir : qui d’autre ? La page 7 parlait de pénalités de retard, la page 9 les annulait. Moralité, lisez tout.',
  },
  { lang: 'fr', text: 'Nouvelle étape : je rejoins une équipe formidable à {ville} {joie}' },
  {
    lang: 'fr',
    text: 'Un conseil aux community managers qui débutent : notez ce qui marche, pas ce qui brille. Un post à 30 réactions qui amène deux clients vaut mieux qu’un post à 3 000 qui n’en amène aucun.\n\nJ’ai mis des années à le comprendre, et un tableur à le prouver. #CommunityManagement',
  },
  { lang: 'fr', text: 'Merci à Maison Lumen pour l’accueil à l’atelier {jour} {joie}' },
  {
    lang: 'en',
    text: 'I interviewed {nombre} store managers about light.\n\nTen of them had never changed a bulb on their own floor.\n\nWhat they told me next will not surprise you: people stay longer where they can see each other’s faces.\n\nFull notes: https://example.com/notes\n\n#Retail #Design',
  },
  { lang: 'en', text: 'Hiring a junior buyer in {city}. Ask me anything.' },
  {
    lang: 'en',
    text: 'Unpopular opinion: your logo is fine. Your answering times are not. I wrote to {nombre} brands on {weekday} with the same simple question. Two answered the same day, three answered with a form, and the rest are, I assume, still thinking about it.',
  },
  { lang: 'en', text: 'Twelve years today. Thank you all {joie}' },
  {
    lang: 'en',
    text: 'Small thing, big difference: we moved the lamp. Sales in that corner doubled.',
  },
  { lang: 'en', text: 'Ok.' },
  {
    // A link in the text leads to another post.
    lang: 'en',
    text: 'Still the best thing I read this year: https://www.linkedin.com/feed/update/urn:li:activity:7315810659462936328/',
  },
];

/** One for each advertiser, in their order. */
export const adPosts: readonly Saying[] = [
  { lang: 'en', text: 'Close your books in {nombre} minutes, not days. Try CloudLedger for free.' },
  {
    lang: 'fr',
    text: 'Votre banque vous répond-elle {jour} ? La nôtre, oui. Ouvrez un compte pro.',
  },
  { lang: 'en', text: 'Plan a month of posts before lunch.\n\n#SocialMedia #Planning #Calm' },
];

/** What people answer to posts that are not the brandʼs. */
export const comments: readonly Saying[] = [
  { lang: 'fr', text: 'Tout à fait d’accord.' },
  { lang: 'fr', text: 'Merci pour ce partage, je le garde pour mon équipe.' },
  { lang: 'fr', text: 'Intéressant, mais la page 9 dit le contraire 🙂' },
  { lang: 'fr', text: 'Bravo {joie}' },
  { lang: 'en', text: 'So true. Congratulations.' },
  { lang: 'en', text: 'Interesting. Do you have a source for the {nombre} percent?' },
  { lang: 'en', text: 'We tried this in {city}, with less success.' },
  { lang: 'en', text: 'Thank you for sharing.' },
];
