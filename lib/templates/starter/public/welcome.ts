import type { StarterTemplate } from '../starter-template';

export const welcome: readonly StarterTemplate[] = [
  {
    starterId: 'public-bienvenue',
    title: { fr: 'Bienvenue sur la page', en: 'Welcome to the page' },
    situation: 'welcome',
    platforms: [],
    tags: ['accueil', 'abonné'],
    shortcut: 'bienvenue',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, vous trouverez ici les informations utiles de nos services. Vous pouvez poser vos questions en commentaire : une personne du service vous répond.',
        'Bienvenue sur {{#si marque}}la page {{marque}}{{sinon}}cette page{{/si}}{{#si prénom}}, {{prénom}}{{/si}}. Nous y publions les horaires, les travaux et les démarches. {{curseur}}Vos remarques nous aident à mieux informer.',
        'Merci de suivre nos informations{{#si prénom}}, {{prénom}}{{/si}}. Une réponse personnelle se demande en message privé, jamais avec vos coordonnées en public.',
      ],
      en: [
        'Hello {{first_name|}}, here you will find useful information from our services. You can ask your questions in the comments: a member of staff will answer.',
        'Welcome to {{#if brand}}the {{brand}} page{{else}}this page{{/if}}{{#if first_name}}, {{first_name}}{{/if}}. We post opening hours, roadworks and procedures. {{cursor}}Your remarks help us to inform people better.',
        'Thank you for following our news{{#if first_name}}, {{first_name}}{{/if}}. For a personal answer, send a private message and never post your contact details in public.',
      ],
    },
  },
  {
    starterId: 'public-nouvel-habitant',
    title: { fr: 'Accueil d’une personne qui s’installe', en: 'Welcome to a new resident' },
    situation: 'welcome',
    platforms: [],
    tags: ['accueil', 'habitant', 'installation'],
    shortcut: 'nouvel-habitant',
    versions: {
      fr: [
        'Bienvenue {{prénom|}}. Pour vos premières démarches, l’accueil est ouvert {{?Horaires}}. Vous pouvez aussi nous écrire en message privé.',
        'Vous venez d’arriver{{#si prénom}}, {{prénom}}{{/si}} ? Écoles, transports, déchets : dites-nous ce qu’il vous faut, nous vous indiquons le bon service.',
      ],
      en: [
        'Welcome{{#if first_name}}, {{first_name}}{{/if}}. For your first steps here, our reception desk is open {{?Opening hours}}. You can also send us a private message.',
        'Have you just moved here{{#if first_name}}, {{first_name}}{{/if}}? Schools, transport, waste: tell us what you need and we will point you to the right service.',
      ],
    },
  },
  {
    starterId: 'public-nouveau-droit',
    title: {
      fr: 'Première demande ou premier rendez-vous',
      en: 'First application or first appointment',
    },
    situation: 'welcome',
    platforms: [],
    tags: ['accueil', 'démarche', 'rendez-vous'],
    shortcut: 'nouveau-droit',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, pour une première demande, préparez ces documents : {{?Documents}}. S’il en manque un, venez quand même : nous vous aidons.',
        'C’est votre première démarche{{#si prénom}}, {{prénom}}{{/si}} ? {{curseur}}Une personne de l’accueil peut la faire avec vous, sur place ou par téléphone.',
      ],
      en: [
        'Hello {{first_name|}}, for a first application, please prepare these documents: {{?Documents}}. If one is missing, come anyway: we will help you.',
        'Is this your first application{{#if first_name}}, {{first_name}}{{/if}}? {{cursor}}A member of staff can go through it with you, on site or by telephone.',
      ],
    },
  },
];
