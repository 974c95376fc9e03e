import { everydayPosts } from './everyday';
import type { Saying } from './saying';

/** What everybody else posts: about the brand, its rivals, their work and their day. */
export const otherPosts: readonly Saying[] = [
  ...everydayPosts,
  {
    lang: 'fr',
    text: 'Reçu {lampe} ce matin, encore mieux que sur les photos. {joie} Merci @maison_lumen',
  },
  {
    lang: 'fr',
    text: '@maison_lumen ma commande {commande} devait arriver {jour}. Toujours rien, et le suivi ne bouge plus. {grogne}',
  },
  {
    lang: 'fr',
    text: 'Quelqu’un a testé {lampe} dans une petite pièce ? J’hésite avec @atelier_halo.',
  },
  {
    lang: 'fr',
    text: '{nombre} appels, {nombre} e-mails, zéro réponse. Le service client, c’est en option ? {grogne}',
  },
  {
    lang: 'fr',
    text: 'Il fait nuit à 17 h, j’ai allumé toutes les lampes de la maison. Facture à suivre.',
  },
  {
    lang: 'fr',
    text: 'Petit thread pour les community managers : ne répondez jamais à chaud. Relisez, respirez, puis écrivez à une personne, pas à une foule.',
  },
  {
    lang: 'fr',
    text: 'Ce matin, une cliente m’a remerciée pour une réponse écrite il y a {nombre} mois. J’ai relu la réponse : deux phrases. Le reste, c’était l’heure 🙂',
  },
  {
    lang: 'fr',
    text: 'Travaux sur la ligne B jusqu’à {jour} : prévoyez 15 minutes de plus. #Lyon #TCL',
  },
  {
    lang: 'fr',
    text: 'Le marché de {ville} est plein de courges. J’en ai pris {nombre}. Pourquoi.',
  },
  {
    lang: 'fr',
    text: 'Je cherche un électricien sérieux à {ville}, pour une salle de bain. Des noms ? 🙏',
  },
  {
    lang: 'fr',
    text: 'La photo de la semaine : le Rhône à 7 h, sans filtre.\n\nBonne journée à tous ceux qui commencent tôt ☕',
  },
  { lang: 'fr', text: 'On peut dire ce qu’on veut, une lampe {matiere} change tout.' },
  {
    lang: 'fr',
    text: 'Réunion de {nombre} heures pour choisir le nom d’un dossier. On l’a appelé « Nouveau dossier ».',
  },
  {
    lang: 'fr',
    text: 'Lu dans @lyon_matin : les ateliers de la Croix-Rousse recrutent. https://lyon-matin.example/emploi',
  },
  { lang: 'en', text: 'Okay, {lamp} in {material} is unreasonably pretty. {joie}' },
  {
    lang: 'en',
    text: 'Day {nombre} without a reply from support. I will be here, ageing gracefully. {grogne}',
  },
  { lang: 'en', text: 'Hot take: overhead lighting is a crime. #interiors' },
  {
    lang: 'en',
    text: 'Does anyone know whether @maison_lumen ships to {city}? Their FAQ says yes, their checkout says no.',
  },
  { lang: 'en', text: 'The best community reply I saw this week had nine words and a first name.' },
  { lang: 'en', text: 'Train to {city} delayed by {nombre} minutes because of “light”. Same.' },
  {
    lang: 'en',
    text: 'Writing all morning. Deleted most of it. The {nombre} sentences left are good ones.',
  },
  {
    lang: 'en',
    text: 'If your brand answers within an hour, people forgive almost anything.\n\nIf it answers after a week, people forgive nothing.',
  },
  {
    lang: 'en',
    text: 'Thread: how we cut our first response time in half 🧵\n\n1. One inbox\n2. Saved replies that do not sound saved\n3. Somebody who owns the weekend',
  },
  {
    lang: 'en',
    text: 'My landlord replaced the hallway bulb with something that could land planes.',
  },
  {
    lang: 'en',
    text: 'Ordered from @nordlys_home on {weekday}, delivered on {weekday}. That’s how it’s done 👏',
  },
  {
    lang: 'en',
    text: 'New on the blog: what we learned from 500 angry comments. https://cm-corner.example/angry',
  },
  {
    lang: 'fr',
    text: 'Je voudrais raconter ce qui s’est passé avec ma commande {commande}, parce que personne ne me répond. J’ai acheté {lampe} il y a {nombre} semaines pour l’anniversaire de ma mère. Le colis est arrivé ouvert, l’abat-jour fendu, la notice absente. J’ai envoyé des photos le jour même, puis deux relances, puis un courrier. À chaque fois, un message automatique me promet une réponse sous 48 heures. L’anniversaire est passé. Je ne demande pas la lune, juste une personne qui lise mon message. @maison_lumen',
  },
  {
    lang: 'en',
    text: 'A small thing about lighting that took me ten years to learn: you do not light a room, you light what people do in it. A chair where somebody reads needs one warm lamp at shoulder height. A table where people talk needs a low pendant, so that faces glow and the rest disappears. And the corridor, that poor corridor, needs almost nothing. Start with the darkest evening of the year and add one lamp at a time. #lighting',
  },
];

/** What stands in an ad slot, and whose it is. */
export const adPosts: readonly (Saying & { author: string })[] = [
  {
    author: 'velours_matelas',
    lang: 'fr',
    text: 'Jusqu’à -40 % sur tous les matelas jusqu’à {jour}. 100 nuits d’essai, retour gratuit 😴 https://velours.example/promo',
  },
  {
    author: 'banque_rive',
    lang: 'fr',
    text: 'Ouvrez un compte en {nombre} minutes, sans paperasse. Une vraie personne vous répond.',
  },
  {
    author: 'cloudledger',
    lang: 'en',
    text: 'Month-end close in {nombre} hours, not days. See how teams do it: https://cloudledger.example/demo',
  },
  {
    author: 'cloudledger',
    lang: 'en',
    text: 'Your spreadsheet called. It wants to retire. Try CloudLedger free for 30 days 🚀',
  },
];

/** What one may post who sells something else. */
export const neutralPosts: readonly Saying[] = otherPosts.filter(
  ({ text }) => !/maison_lumen|\{lamp|commande|support|service client|landlord|Ordered/.test(text),
);

export const longReads: readonly { lang: 'fr' | 'en'; title: string; paragraphs: string[] }[] = [
  {
    lang: 'fr',
    title: 'Répondre sous la pluie : ce qu’une crise nous a appris',
    paragraphs: [
      'Tout a commencé un mardi, par une photo floue.',
      'Nous avons répondu trop vite, puis trop tard, puis enfin comme il faut.',
      'Voici ce que nous ferions autrement.',
    ],
  },
  {
    lang: 'en',
    title: 'The quiet craft of answering people',
    paragraphs: [
      'Nobody thanks you for the comment that did not become a fire.',
      'Here is how a team of two reads four hundred of them a day.',
    ],
  },
];
