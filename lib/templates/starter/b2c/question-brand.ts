import type { StarterTemplate } from '../starter-template';

export const questionBrand: readonly StarterTemplate[] = [
  {
    starterId: 'b2c-horaires',
    title: { fr: 'Horaires d’une boutique', en: 'Opening hours of a shop' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'horaires', 'boutique'],
    shortcut: 'horaires',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, à {{?Ville}}, la boutique est ouverte {{?Horaires}}. Bonne visite.',
        'Nous vous attendons {{?Horaires}} à {{?Ville}}{{#si prénom}}, {{prénom}}{{/si}}. Pour un jour férié, demandez-nous ici : nous vérifions avec l’équipe.',
      ],
      en: [
        'Hello {{first_name|}}, our shop in {{?Town}} is open {{?Opening hours}}. Enjoy your visit.',
        'You’ll find us open {{?Opening hours}} in {{?Town}}{{#if first_name}}, {{first_name}}{{/if}}. For a bank holiday, ask us here and we will check with the team.',
      ],
    },
  },
  {
    starterId: 'b2c-emploi',
    title: { fr: 'Offres d’emploi et stages', en: 'Jobs and internships' },
    situation: 'question',
    platforms: ['x', 'linkedin'],
    tags: ['question', 'recrutement', 'emploi', 'stage'],
    shortcut: 'emploi',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, tous nos postes et stages sont ici : {{?Lien des offres}}. Les candidatures spontanées y sont lues aussi.',
        'Merci de penser à nous{{#si prénom}}, {{prénom}}{{/si}} ! Pour que votre candidature arrive à la bonne équipe, passez par cette page : {{?Lien des offres}}',
      ],
      en: [
        'Hello {{first_name|}}, all our jobs and internships are listed here: {{?Link to the jobs}}. Speculative applications are read too.',
        'Thank you for thinking of us{{#if first_name}}, {{first_name}}{{/if}}! To reach the right team, please apply through this page: {{?Link to the jobs}}',
      ],
    },
  },
  {
    starterId: 'b2c-acces',
    title: {
      fr: 'Accessibilité d’une boutique ou du site',
      en: 'Accessibility of a shop or the site',
    },
    situation: 'question',
    platforms: [],
    tags: ['question', 'accessibilité', 'handicap'],
    shortcut: 'acces',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, {{?Réponse sur l’accès}}. Si une aide sur place vous est utile, dites-nous quand vous venez : l’équipe vous attendra.',
        'Merci de poser la question{{#si prénom}}, {{prénom}}{{/si}}. {{?Réponse sur l’accès}}. Quelque chose vous manque pour venir ou commander ? Nous voulons le savoir.',
      ],
      en: [
        'Hello {{first_name|}}, {{?Answer on access}}. If help on site would be useful, tell us when you are coming and the team will be expecting you.',
        'Thank you for asking{{#if first_name}}, {{first_name}}{{/if}}. {{?Answer on access}}. If something still makes visiting or ordering difficult, we would like to know.',
      ],
    },
  },
  {
    starterId: 'b2c-collab',
    title: { fr: 'Proposition de collaboration ou de partenariat', en: 'Offer of a collaboration' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'partenariat', 'influence', 'collaboration'],
    shortcut: 'collab',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, merci d’avoir pensé à nous. Envoyez-nous votre projet et vos comptes en message privé : chaque proposition est lue, même si nous ne pouvons pas toutes les accepter.',
        'Le bon contact pour une collaboration{{#si prénom}}, {{prénom}}{{/si}} : {{?Adresse pour les partenariats}}. {{curseur}}Joignez deux ou trois exemples, ils parlent mieux qu’un dossier.',
      ],
      en: [
        'Hello {{first_name|}}, thank you for thinking of us. Send your project and your accounts in a private message: we read every offer, even if we can’t accept them all.',
        'For a collaboration{{#if first_name}}, {{first_name}}{{/if}}, the right contact is {{?Address for partnerships}}. {{cursor}}Add two or three examples, they say more than a media kit.',
      ],
    },
  },
  {
    starterId: 'b2c-engagements',
    title: {
      fr: 'Nos engagements interrogés sur LinkedIn',
      en: 'Our commitments questioned on LinkedIn',
    },
    situation: 'question',
    platforms: ['linkedin'],
    tags: ['question', 'engagement', 'rse', 'environnement'],
    shortcut: 'engagements',
    versions: {
      fr: [
        'Merci pour cette question directe{{#si prénom}}, {{prénom}}{{/si}}. Ce qui est fait : {{?Ce qui est fait}}. Ce qui reste à faire : {{?Ce qui reste à faire}}. Nous préférons montrer les deux, chiffres à l’appui : {{?Lien des chiffres}}',
        'Vous avez raison d’attendre des preuves plutôt qu’une promesse{{#si prénom}}, {{prénom}}{{/si}}. Notre dernier chiffre vérifié : {{?Chiffre et année}}. Sa limite, aussi : {{?Limite du chiffre}}. {{curseur}}Sur quel point aimeriez-vous que nous soyons plus précis ?',
      ],
      en: [
        'Thank you for asking so directly{{#if first_name}}, {{first_name}}{{/if}}. What has been done: {{?What has been done}}. What is still to do: {{?What is still to do}}. We would rather show both, with the figures: {{?Link to the figures}}',
        'You are right to expect evidence rather than a promise{{#if first_name}}, {{first_name}}{{/if}}. Our latest verified figure: {{?Figure and year}}. And its limit: {{?Limit of the figure}}. {{cursor}}On which point would you like us to be more precise?',
      ],
    },
  },
  {
    starterId: 'b2c-je-verifie',
    title: { fr: 'Réponse à vérifier avant de répondre', en: 'We need to check first' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'attente', 'vérification'],
    shortcut: 'je-verifie',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, je préfère vérifier plutôt que de vous dire une bêtise. Je pose la question à l’équipe et je reviens ici sous {{délai|24 h}}.',
        'Votre question mérite une réponse exacte{{#si prénom}}, {{prénom}}{{/si}}, et je ne l’ai pas encore. Rendez-vous sous ce commentaire d’ici {{délai|24 h}}.',
      ],
      en: [
        'Hello {{first_name|}}, I would rather check than get it wrong. I am asking the team and will be back here within {{delay|24 hours}}.',
        'Your question deserves an exact answer{{#if first_name}}, {{first_name}}{{/if}}, and I don’t have it yet. You’ll find it under this comment within {{delay|24 hours}}.',
      ],
    },
  },
];
