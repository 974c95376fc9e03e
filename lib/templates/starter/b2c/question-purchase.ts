import type { StarterTemplate } from '../starter-template';

export const questionPurchase: readonly StarterTemplate[] = [
  {
    starterId: 'b2c-prix',
    title: { fr: 'Question sur un prix', en: 'Question about a price' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'prix', 'tarif'],
    shortcut: 'prix',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, le prix est de {{?Prix}}. Vous hésitez entre deux modèles ? Dites-nous quel usage vous en auriez, nous vous aidons à choisir.',
        'Comptez {{?Prix}}{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}Souhaitez-vous savoir autre chose avant de vous décider ?',
      ],
      en: [
        'Hello {{first_name|}}, the price is {{?Price}}. Torn between two models? Tell us how you would use it and we’ll help you choose.',
        'That would be {{?Price}}{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}Is there anything else you would like to know before deciding?',
      ],
    },
  },
  {
    starterId: 'b2c-stock',
    title: { fr: 'Disponibilité d’un produit', en: 'Is it in stock?' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'stock', 'disponibilité'],
    shortcut: 'stock',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, ce produit {{?Disponibilité:est disponible en ligne/est disponible en boutique/n’est plus disponible pour le moment}}. Si vous cherchez une autre taille ou une autre couleur, dites-nous laquelle.',
        'Nous venons de regarder{{#si prénom}}, {{prénom}}{{/si}} : {{?Stock constaté}}. {{curseur}}Cela peut bouger vite, alors redemandez-nous avant de vous déplacer.',
      ],
      en: [
        'Hello {{first_name|}}, this one {{?Availability:is available online/is available in our shops/is out of stock for now}}. If you are after another size or colour, tell us which.',
        'We have just looked{{#if first_name}}, {{first_name}}{{/if}}: {{?Stock found}}. {{cursor}}It can change fast, so do ask again before you make the trip.',
      ],
    },
  },
  {
    starterId: 'b2c-livraison',
    title: { fr: 'Délai et frais de livraison', en: 'Delivery time and cost' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'livraison', 'délai'],
    shortcut: 'livraison',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, la livraison prend {{?Délai de livraison}}{{#si ?Frais de port}} et coûte {{?Frais de port}}{{/si}}. Le lien de suivi arrive par e-mail.',
        'Comptez {{?Délai de livraison}} après l’expédition{{#si prénom}}, {{prénom}}{{/si}}. C’est un cadeau pour une date précise ? Parlez-nous-en avant de commander.',
      ],
      en: [
        'Hello {{first_name|}}, delivery takes {{?Delivery time}}{{#if ?Delivery cost}} and costs {{?Delivery cost}}{{/if}}. You will get a tracking link by email.',
        'Allow {{?Delivery time}} once it has been sent{{#if first_name}}, {{first_name}}{{/if}}. Is it a present for a particular day? Talk to us before you order.',
      ],
    },
  },
  {
    starterId: 'b2c-echange',
    title: { fr: 'Échange ou retour', en: 'Exchange or return' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'retour', 'échange'],
    shortcut: 'echange',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, vous avez {{?Délai de retour}} pour changer d’avis. Envoyez-nous votre numéro de commande en message privé, nous vous indiquons la marche à suivre.',
        'C’est possible{{#si prénom}}, {{prénom}}{{/si}} : {{?Conditions de retour}}. Gardez bien l’emballage, il sert pour le renvoi.',
      ],
      en: [
        'Hello {{first_name|}}, you have {{?Time to return}} to change your mind. With your order number, sent privately, we can take you through the steps.',
        'Yes, you can{{#if first_name}}, {{first_name}}{{/if}}: {{?Return conditions}}. Do keep the packaging, you will need it to send the item back.',
      ],
    },
  },
  {
    starterId: 'b2c-origine',
    title: { fr: 'Origine, composition ou fabrication', en: 'Origin, ingredients or making' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'origine', 'composition', 'fabrication'],
    shortcut: 'origine',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, voici ce que nous savons de sa fabrication : {{?Origine}}. Pour une allergie ou un doute, demandez-nous la fiche complète en privé.',
        'Vous faites bien de demander{{#si prénom}}, {{prénom}}{{/si}}. {{?Réponse}}. {{curseur}}Un autre détail vous intéresse ?',
      ],
      en: [
        'Hello {{first_name|}}, here is what we know about how it is made: {{?Origin}}. If you have an allergy or a doubt, ask us privately for the full details.',
        'Good of you to ask{{#if first_name}}, {{first_name}}{{/if}}. {{?Answer}}. {{cursor}}Is there another detail you would like to know?',
      ],
    },
  },
  {
    starterId: 'b2c-comment-faire',
    title: { fr: 'Conseil d’utilisation ou d’entretien', en: 'How to use it or care for it' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'conseil', 'mode d’emploi'],
    shortcut: 'comment-faire',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, voici comment faire : {{?Étapes}}. Si ça résiste, une photo en message privé et nous regardons ensemble.',
        'Le conseil de l’équipe{{#si prénom}}, {{prénom}}{{/si}} : {{?Conseil}}. {{curseur}}Dites-nous si cela fonctionne chez vous.',
      ],
      en: [
        'Hello {{first_name|}}, here is how: {{?Steps}}. If it won’t budge, send us a photo in a private message and we’ll look at it together.',
        'A tip from the team{{#if first_name}}, {{first_name}}{{/if}}: {{?Tip}}. {{cursor}}Let us know whether it works for you.',
      ],
    },
  },
];
