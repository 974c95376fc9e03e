import type { StarterTemplate } from '../starter-template';

export const handOver: readonly StarterTemplate[] = [
  {
    starterId: 'b2b-support',
    title: { fr: 'Vers le support technique', en: 'To technical support' },
    situation: 'handOver',
    platforms: [],
    tags: ['transmission', 'support', 'technique'],
    shortcut: 'support',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, le support est mieux placé que moi pour ce diagnostic{{#si service}} ({{service}}){{/si}}. Je lui transmets votre message avec le contexte, réponse sous {{délai|24 h}}.',
        'Votre demande est entre les mains de l’équipe technique{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}Pour gagner un échange, envoyez-nous la version et une capture en privé.',
      ],
      en: [
        'Hello {{first_name|}}, support is better placed than I am for this one{{#if department}} ({{department}}){{/if}}. I am passing on your message with its context; answer within {{delay|24 hours}}.',
        'Your request is now with our technical team{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}To save time, send us the version and a screenshot privately.',
      ],
    },
  },
  {
    starterId: 'b2b-commercial',
    title: { fr: 'Vers l’équipe commerciale', en: 'To the sales team' },
    situation: 'handOver',
    platforms: [],
    tags: ['transmission', 'commercial', 'lead'],
    shortcut: 'commercial',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, une personne de l’équipe commerciale peut chiffrer cela avec vous. Par où préférez-vous qu’elle vous joigne ? Répondez en message privé, rien ne partira sans votre accord.',
        'Cela dépasse ce que je peux chiffrer ici{{#si prénom}}, {{prénom}}{{/si}}. Je vous mets en relation avec {{?Interlocuteur}}, qui connaît votre secteur.',
      ],
      en: [
        'Hello {{first_name|}}, somebody from our sales team can work out the figures with you. How would you like to be contacted? Reply privately, nobody will call without your consent.',
        'That goes beyond what I can price here{{#if first_name}}, {{first_name}}{{/if}}. I am putting you in touch with {{?Contact person}}, who knows your sector.',
      ],
    },
  },
  {
    starterId: 'b2b-rh',
    title: { fr: 'Vers les ressources humaines', en: 'To human resources' },
    situation: 'handOver',
    platforms: [],
    tags: ['transmission', 'recrutement', 'rh'],
    shortcut: 'rh',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, je confie votre message à l’équipe recrutement. Un point de confidentialité : pas de CV ni de coordonnées en commentaire, écrivez-nous plutôt en privé.',
        'Merci pour votre démarche{{#si prénom}}, {{prénom}}{{/si}}. Les recruteuses et recruteurs suivent leur propre boîte : {{?Adresse recrutement}}. Je les préviens de votre message.',
      ],
      en: [
        'Hello {{first_name|}}, I am handing your message to the recruitment team. For your privacy, please keep CVs and contact details out of the comments and write to us privately.',
        'Thank you for getting in touch{{#if first_name}}, {{first_name}}{{/if}}. Our recruiters have their own inbox: {{?Recruitment address}}. I am letting them know about your message.',
      ],
    },
  },
  {
    starterId: 'b2b-juridique',
    title: {
      fr: 'Vers le juridique ou la protection des données',
      en: 'To legal or data protection',
    },
    situation: 'handOver',
    platforms: [],
    tags: ['transmission', 'juridique', 'rgpd', 'données personnelles'],
    shortcut: 'juridique',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, ce sujet relève de nos juristes, qui ne répondent pas en commentaire. Écrivez à {{?Contact juridique}} : votre demande y sera enregistrée.',
        'Pour exercer vos droits sur vos données{{#si prénom}}, {{prénom}}{{/si}}, l’adresse est {{?Contact données personnelles}}. {{curseur}}N’indiquez rien de confidentiel ici.',
      ],
      en: [
        'Hello {{first_name|}}, this is a matter for our legal team, who do not reply in comments. Write to {{?Legal contact}}: your request will be recorded there.',
        'To exercise your rights over your data{{#if first_name}}, {{first_name}}{{/if}}, the address is {{?Data protection contact}}. {{cursor}}Please post nothing confidential here.',
      ],
    },
  },
  {
    starterId: 'b2b-presse',
    title: { fr: 'Vers les relations presse', en: 'To press relations' },
    situation: 'handOver',
    platforms: [],
    tags: ['transmission', 'presse', 'média'],
    shortcut: 'presse',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, merci pour votre sollicitation. Nos relations presse vous répondront à {{?Contact presse}}. Précisez votre support et l’heure de bouclage.',
        'Nous ne commentons pas ici, mais nous répondons à la presse{{#si prénom}}, {{prénom}}{{/si}} : {{?Contact presse}}. Je signale votre demande à l’instant.',
      ],
      en: [
        'Hello {{first_name|}}, thank you for your enquiry. Our press office will answer you at {{?Press contact}}. Please give your publication and your deadline.',
        'We don’t comment here, but we do answer the press{{#if first_name}}, {{first_name}}{{/if}}: {{?Press contact}}. I am flagging your request right now.',
      ],
    },
  },
];
