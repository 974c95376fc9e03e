import type { StarterTemplate } from '../starter-template';

export const handOver: readonly StarterTemplate[] = [
  {
    starterId: 'public-service-concerne',
    title: { fr: 'Vers le service concerné', en: 'To the service in charge' },
    situation: 'handOver',
    platforms: [],
    tags: ['transmission', 'service'],
    shortcut: 'service-concerne',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, votre demande dépend d’un autre service{{#si service}} ({{service}}){{/si}}. Nous la lui transmettons aujourd’hui. Vous aurez une réponse sous {{délai|2 jours ouvrés}}.',
        'Nous avons confié votre question aux collègues qui suivent ce sujet{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}Vous n’avez rien d’autre à faire.',
      ],
      en: [
        'Hello {{first_name|}}, your request belongs to another service{{#if department}} ({{department}}){{/if}}. We are passing it on today. You will have an answer within {{delay|2 working days}}.',
        'We have given your question to the colleagues who deal with this subject{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}There is nothing else you need to do.',
      ],
    },
  },
  {
    starterId: 'public-autre-organisme',
    title: { fr: 'Vers un autre organisme', en: 'To another public body' },
    situation: 'handOver',
    platforms: [],
    tags: ['transmission', 'orientation', 'organisme'],
    shortcut: 'autre-organisme',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, cette compétence n’est pas la nôtre, mais celle de {{?Organisme}}. Voici comment le joindre : {{?Contact de l’organisme}}.',
        'Le bon contact est {{?Organisme}}{{#si prénom}}, {{prénom}}{{/si}} : {{?Contact de l’organisme}}. Si vous n’obtenez pas de réponse, revenez vers nous.',
      ],
      en: [
        'Hello {{first_name|}}, this is not within our remit, but that of {{?Public body}}. You can reach them here: {{?Contact of the body}}.',
        'The right place to ask is {{?Public body}}{{#if first_name}}, {{first_name}}{{/if}}: {{?Contact of the body}}. If you get no answer, come back to us.',
      ],
    },
  },
  {
    starterId: 'public-en-prive',
    title: {
      fr: 'Vers la messagerie privée (situation personnelle)',
      en: 'To private messages (personal situation)',
    },
    situation: 'handOver',
    platforms: [],
    tags: ['transmission', 'message privé', 'données personnelles'],
    shortcut: 'en-prive',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, votre situation est personnelle, protégeons-la. Écrivez-nous en message privé, avec votre numéro de dossier. La personne qui répond est tenue au secret professionnel.',
        'Pour vous répondre précisément{{#si prénom}}, {{prénom}}{{/si}}, il nous faut des informations qui ne doivent pas être publiques. La messagerie privée de cette page est faite pour cela.',
      ],
      en: [
        'Hello {{first_name|}}, your situation is personal, so let us protect it. Write to us in a private message, with your file number. Whoever answers is bound by confidentiality.',
        'To answer you precisely{{#if first_name}}, {{first_name}}{{/if}}, we need information that must not be public. The private messages of this page are there for that.',
      ],
    },
  },
  {
    starterId: 'public-urgence',
    title: {
      fr: 'Vers les secours ou une ligne d’écoute',
      en: 'To emergency services or a helpline',
    },
    situation: 'handOver',
    platforms: [],
    tags: ['transmission', 'urgence', 'secours', 'détresse'],
    shortcut: 'urgence',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, votre message nous préoccupe. Cette page n’est pas un service d’urgence. Appelez maintenant le {{?Numéro d’urgence|112}} : quelqu’un vous répondra, jour et nuit.',
        'De l’aide existe{{#si prénom}}, {{prénom}}{{/si}}. Des personnes formées vous écoutent au {{?Numéro d’écoute}}. En danger immédiat, faites le {{?Numéro d’urgence|112}}.',
      ],
      en: [
        'Hello {{first_name|}}, your message worries us. This page is not an emergency service. Please call {{?Emergency number|112}} now: somebody will answer, day or night.',
        'There is help for you{{#if first_name}}, {{first_name}}{{/if}}. Trained people are listening on {{?Helpline number}}. In immediate danger, call {{?Emergency number|112}}.',
      ],
    },
  },
  {
    starterId: 'public-presse',
    title: { fr: 'Vers le service de presse', en: 'To the press office' },
    situation: 'handOver',
    platforms: [],
    tags: ['transmission', 'presse', 'média'],
    shortcut: 'presse',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, les questions de la presse sont suivies par une adresse dédiée : {{?Contact presse}}. Merci d’y indiquer votre média et votre délai.',
        'Votre demande concerne la presse{{#si prénom}}, {{prénom}}{{/si}}. L’équipe est joignable ici : {{?Contact presse}}. Nous lui signalons votre message.',
      ],
      en: [
        'Hello {{first_name|}}, press questions are handled at a dedicated address: {{?Press contact}}. Please give your publication and your deadline.',
        'Your enquiry is one for the press office{{#if first_name}}, {{first_name}}{{/if}}. The team can be reached here: {{?Press contact}}. We are telling them about your message.',
      ],
    },
  },
];
