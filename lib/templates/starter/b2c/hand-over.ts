import type { StarterTemplate } from '../starter-template';

export const handOver: readonly StarterTemplate[] = [
  {
    starterId: 'b2c-service-client',
    title: { fr: 'Vers le service client', en: 'To customer service' },
    situation: 'handOver',
    platforms: [],
    tags: ['transmission', 'service client'],
    shortcut: 'service-client',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, je transmets votre message à l’équipe qui a accès à votre dossier{{#si service}} ({{service}}){{/si}}. Sa réponse vous parviendra sous {{délai|24 h}}.',
        'C’est noté{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}Le service client reçoit votre message avec le contexte : vous n’aurez pas à tout raconter de nouveau.',
      ],
      en: [
        'Hello {{first_name|}}, I am passing your message to the team who can see your file{{#if department}} ({{department}}){{/if}}. You will hear from them within {{delay|24 hours}}.',
        'Noted{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}Customer service is getting your message with the background, so you won’t have to tell the story twice.',
      ],
    },
  },
  {
    starterId: 'b2c-boutique',
    title: { fr: 'Vers une boutique', en: 'To a shop' },
    situation: 'handOver',
    platforms: [],
    tags: ['transmission', 'boutique'],
    shortcut: 'boutique',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, la boutique concernée saura vous répondre mieux que moi. Je lui pose votre question et je reviens ici avec sa réponse.',
        'Votre message part à l’instant vers l’équipe de {{?Boutique}}{{#si prénom}}, {{prénom}}{{/si}}. Je garde l’œil dessus jusqu’à ce qu’elle vous réponde.',
      ],
      en: [
        'Hello {{first_name|}}, the shop itself can answer that better than I can. I am asking them and will come back here with their answer.',
        'Your message is on its way to our team in {{?Shop}}{{#if first_name}}, {{first_name}}{{/if}}. I’ll keep an eye on it until they have answered you.',
      ],
    },
  },
  {
    starterId: 'b2c-presse',
    title: { fr: 'Vers le service de presse', en: 'To the press office' },
    situation: 'handOver',
    platforms: [],
    tags: ['transmission', 'presse', 'média'],
    shortcut: 'presse',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, merci pour votre intérêt. Les demandes de la presse sont suivies ici : {{?Contact presse}}. Indiquez-y votre heure de bouclage.',
        'Pour une réponse officielle{{#si prénom}}, {{prénom}}{{/si}}, notre service de presse est joignable à cette adresse : {{?Contact presse}}. Je lui signale votre message.',
      ],
      en: [
        'Hello {{first_name|}}, thank you for your interest. Press enquiries are handled here: {{?Press contact}}. Please mention your deadline.',
        'For an official answer{{#if first_name}}, {{first_name}}{{/if}}, our press office can be reached at {{?Press contact}}. I am letting them know about your message.',
      ],
    },
  },
  {
    starterId: 'b2c-mes-donnees',
    title: {
      fr: 'Vers l’équipe chargée des données personnelles',
      en: 'To the data protection team',
    },
    situation: 'handOver',
    platforms: [],
    tags: ['transmission', 'données personnelles', 'rgpd'],
    shortcut: 'mes-donnees',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, une demande sur vos données se traite à l’abri des regards. Écrivez à {{?Contact données personnelles}} : une équipe formée vous répondra.',
        'Vos données vous appartiennent{{#si prénom}}, {{prénom}}{{/si}}. Pour les consulter, les corriger ou les supprimer : {{?Contact données personnelles}}. Ne publiez rien de personnel ici.',
      ],
      en: [
        'Hello {{first_name|}}, a request about your data is best kept out of sight. Write to {{?Data protection contact}}: a trained team will answer you.',
        'Your data belongs to you{{#if first_name}}, {{first_name}}{{/if}}. To see it, correct it or delete it: {{?Data protection contact}}. Please post nothing personal here.',
      ],
    },
  },
];
