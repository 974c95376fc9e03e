import type { StarterTemplate } from '../starter-template';

export const mediationReminder: readonly StarterTemplate[] = [
  {
    starterId: 'b2c-rappel',
    title: { fr: 'Rappel : rester courtois', en: 'Reminder: keep it civil' },
    situation: 'mediationReminder',
    platforms: [],
    tags: ['modération', 'charte', 'rappel', 'ton'],
    shortcut: 'rappel',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, vous avez le droit d’être en désaccord, et nous lisons votre critique. Notre charte ne demande qu’une chose : pas d’attaque contre les personnes. Merci de reformuler.',
        'La discussion reste ouverte{{#si prénom}}, {{prénom}}{{/si}}. Notre charte, elle, exclut {{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}. Pouvez-vous le dire autrement ?',
      ],
      en: [
        'Hello {{first_name|}}, you are free to disagree, and we do read criticism. Our house rules ask for one thing only: no attacks on people. Please put it another way.',
        'The discussion stays open{{#if first_name}}, {{first_name}}{{/if}}. Our house rules, though, exclude {{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}. Could you say it differently?',
      ],
    },
  },
  {
    starterId: 'b2c-rappel-membres',
    title: { fr: 'Rappel : dispute entre membres', en: 'Reminder: members in dispute' },
    situation: 'mediationReminder',
    platforms: [],
    tags: ['modération', 'charte', 'rappel', 'dispute'],
    shortcut: 'rappel-membres',
    versions: {
      fr: [
        'Vos avis s’opposent, et c’est permis. Viser la personne ne l’est pas : c’est la règle de notre charte, pour tout le monde ici. Merci de revenir au sujet.',
        'Bonjour {{prénom|}}, nous entendons l’agacement. Pour que chacun ose écrire ici, notre charte demande de répondre aux idées et non aux gens. Restons-en au fond, s’il vous plaît.',
      ],
      en: [
        'You disagree, and that is fine. Going for the person is not: our house rules say so, for everyone here. Please come back to the subject.',
        'Hello {{first_name|}}, we can hear the irritation. So that everyone feels free to write here, our house rules ask us to answer ideas, not people. Let’s stay with the topic, please.',
      ],
    },
  },
  {
    starterId: 'b2c-rappel-donnees',
    title: {
      fr: 'Rappel : coordonnées publiées en commentaire',
      en: 'Reminder: contact details posted in public',
    },
    situation: 'mediationReminder',
    platforms: [],
    tags: ['modération', 'charte', 'rappel', 'données personnelles'],
    shortcut: 'rappel-donnees',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, votre commentaire contient des données personnelles visibles de tous. Notre charte ne le permet pas, pour votre sécurité : pouvez-vous le retirer ? Nous poursuivons en privé.',
        'Attention{{#si prénom}}, {{prénom}}{{/si}} : tout le monde peut lire ces coordonnées. La charte de la page invite à ne pas les publier. Supprimez-les et écrivez-nous en message privé.',
      ],
      en: [
        'Hello {{first_name|}}, your comment shows personal details to everyone. Our house rules don’t allow that, for your own safety: could you remove it? We’ll carry on privately.',
        'Please be careful{{#if first_name}}, {{first_name}}{{/if}}: anybody can read those contact details. The house rules ask everyone not to post them. Delete them and send us a private message.',
      ],
    },
  },
];
