import type { Saying } from './saying';

/** What people answer under a post. */
export const replies: readonly Saying[] = [
  { lang: 'fr', text: 'Magnifique {joie}' },
  { lang: 'fr', text: 'Elle existe en noir ?' },
  { lang: 'fr', text: 'Bonjour, livrez-vous en Belgique ? Merci d’avance.' },
  {
    lang: 'fr',
    text: 'Toujours pas de nouvelles de ma commande {commande}, ça devient long {grogne}',
  },
  { lang: 'fr', text: 'J’ai {lampe} depuis {nombre} ans, aucun souci. Bravo à l’équipe.' },
  { lang: 'fr', text: 'C’est joli, mais à ce prix-là l’ampoule pourrait être fournie.' },
  { lang: 'fr', text: 'Vous répondez aux photos, mais pas aux réclamations. Dommage.' },
  { lang: 'fr', text: 'Quelle ampoule conseillez-vous pour {lampe} ?' },
  { lang: 'fr', text: 'Ma fille l’a adoptée comme veilleuse 🌙' },
  { lang: 'fr', text: 'Le suivi dit « livré », ma boîte aux lettres dit « vide ».' },
  { lang: 'en', text: 'Beautiful work {joie}' },
  { lang: 'en', text: 'Is it dimmable?' },
  { lang: 'en', text: 'Mine flickers since {weekday}. Who should I write to?' },
  { lang: 'en', text: 'Third time I ask: where is order {commande}? {grogne}' },
  { lang: 'en', text: 'Saw it in the {city} shop, it is even better in person.' },
  { lang: 'en', text: 'Love it. My wallet does not.' },
  { lang: 'en', text: 'Any plans for a smaller one?' },
];

/** What the brand answers. */
export const brandReplies: readonly Saying[] = [
  {
    lang: 'fr',
    text: 'Bonjour, merci pour votre message. Pouvez-vous nous envoyer votre numéro de commande en message privé ? Nous regardons tout de suite. Léa',
  },
  {
    lang: 'fr',
    text: 'Bonjour, oui, nous livrons en Belgique en trois jours ouvrés. Belle journée, Léa',
  },
  { lang: 'fr', text: 'Merci beaucoup, l’équipe est ravie de lire cela 🧡 Léa' },
  {
    lang: 'fr',
    text: 'Bonjour, nous sommes désolés de ce retard. Votre colis part ce soir, et les frais de port vous sont remboursés. Léa',
  },
  { lang: 'en', text: 'Hello, thank you for asking: yes, with any dimmer made for LED bulbs. Léa' },
  {
    lang: 'en',
    text: 'We are sorry about that. Could you send us your order number in a private message? We will sort it out today. Léa',
  },
  { lang: 'en', text: 'Thank you, that made our morning. Léa' },
];

/** What the customer says to that. */
export const followUps: readonly Saying[] = [
  { lang: 'fr', text: 'C’est envoyé, merci de votre rapidité.' },
  { lang: 'fr', text: 'Message privé envoyé il y a {nombre} jours, justement {grogne}' },
  { lang: 'fr', text: 'Parfait, merci {joie}' },
  { lang: 'en', text: 'Sent, thank you.' },
  { lang: 'en', text: 'That was fast, thanks {joie}' },
];
