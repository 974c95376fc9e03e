import type { StarterTemplate } from '../starter-template';

export const thanks: readonly StarterTemplate[] = [
  {
    starterId: 'b2c-merci',
    title: { fr: 'Merci pour le commentaire', en: 'Thank you for the comment' },
    situation: 'thanks',
    platforms: [],
    tags: ['merci', 'commentaire'],
    shortcut: 'merci',
    versions: {
      fr: [
        'Merci {{prénom|}}, votre message nous fait vraiment plaisir.',
        'C’est gentil d’avoir pris le temps d’écrire{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}À bientôt par ici.',
        'Nous lisons tout, et vos mots ont fait sourire toute l’équipe{{#si prénom}}, {{prénom}}{{/si}} !',
      ],
      en: [
        'Thank you{{#if first_name}}, {{first_name}}{{/if}}, that really made our day.',
        'How kind of you to take the time to write{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}See you here soon.',
        'We read everything, and your words had the whole team smiling{{#if first_name}}, {{first_name}}{{/if}}!',
      ],
    },
  },
  {
    starterId: 'b2c-merci-photo',
    title: {
      fr: 'Merci pour la photo, et demande d’accord pour la partager',
      en: 'Thank you for the photo, may we share it?',
    },
    situation: 'thanks',
    platforms: ['instagram'],
    tags: ['merci', 'photo', 'ugc', 'autorisation'],
    shortcut: 'merci-photo',
    versions: {
      fr: [
        'Quelle belle photo{{#si prénom}}, {{prénom}}{{/si}} ! Accepteriez-vous que nous la partagions sur notre compte, avec votre nom ? Un simple oui ici suffit.',
        'On adore. Avec votre accord{{#si prénom}}, {{prénom}}{{/si}}, cette image ferait une très belle story, créditée bien sûr. Qu’en dites-vous ? 📸',
        'Merci de nous montrer ça{{#si prénom}}, {{prénom}}{{/si}}. Nous aimerions garder cette image pour notre compte : est-ce d’accord pour vous, et sous quel nom vous créditer ?',
      ],
      en: [
        'What a lovely photo{{#if first_name}}, {{first_name}}{{/if}}! Would you let us share it on our account, with credit? A simple yes here is all we need.',
        'We love this. If you agree{{#if first_name}}, {{first_name}}{{/if}}, it would make a beautiful story, with your name on it of course. What do you think? 📸',
        'Thank you for showing us{{#if first_name}}, {{first_name}}{{/if}}. May we use this picture on our account, and which name should we credit?',
      ],
    },
  },
  {
    starterId: 'b2c-merci-avis',
    title: { fr: 'Merci pour l’avis laissé', en: 'Thank you for the review' },
    situation: 'thanks',
    platforms: [],
    tags: ['merci', 'avis', 'retour'],
    shortcut: 'merci-avis',
    versions: {
      fr: [
        'Merci d’avoir laissé votre avis{{#si prénom}}, {{prénom}}{{/si}}. Il aide celles et ceux qui hésitent, et nous aide à progresser.',
        'Voilà un retour précis, et donc utile. {{curseur}}Nous le faisons lire à l’équipe. Merci {{prénom|}}.',
      ],
      en: [
        'Thank you for leaving a review{{#if first_name}}, {{first_name}}{{/if}}. It helps people who are still deciding, and it helps us improve.',
        'Precise feedback is the useful kind. {{cursor}}We are passing yours on to the team. Thank you{{#if first_name}}, {{first_name}}{{/if}}.',
      ],
    },
  },
  {
    starterId: 'b2c-merci-idee',
    title: { fr: 'Merci pour l’idée', en: 'Thank you for the idea' },
    situation: 'thanks',
    platforms: [],
    tags: ['merci', 'idée', 'suggestion'],
    shortcut: 'merci-idee',
    versions: {
      fr: [
        'L’idée est notée{{#si prénom}}, {{prénom}}{{/si}}, et partagée avec l’équipe qui crée nos produits. Nous ne pouvons pas promettre qu’elle verra le jour, mais elle sera lue.',
        'Nous n’y avions pas pensé, merci {{prénom|}}. {{curseur}}D’autres suggestions ? Nous sommes tout ouïe.',
      ],
      en: [
        'Your idea is written down{{#if first_name}}, {{first_name}}{{/if}}, and shared with the people who make our products. We can’t promise it will happen, but it will be read.',
        'We hadn’t thought of that, thank you{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}Any other suggestions? We are all ears.',
      ],
    },
  },
  {
    starterId: 'b2c-coup-de-main',
    title: {
      fr: 'Merci à qui a répondu à notre place',
      en: 'Thank you for answering before we did',
    },
    situation: 'thanks',
    platforms: [],
    tags: ['merci', 'entraide', 'ambassadeur'],
    shortcut: 'coup-de-main',
    versions: {
      fr: [
        'Réponse exacte, et plus rapide que la nôtre. Merci pour le coup de main{{#si prénom}}, {{prénom}}{{/si}} !',
        'Merci d’avoir pris le temps d’expliquer{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}C’est ce qui rend cette page agréable.',
      ],
      en: [
        'Spot on, and faster than us. Thank you for helping out{{#if first_name}}, {{first_name}}{{/if}}!',
        'Thank you for taking the time to explain{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}That’s what makes this page a nice place to be.',
      ],
    },
  },
];
