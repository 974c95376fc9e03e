import type { StarterTemplate } from '../starter-template';

export const praise: readonly StarterTemplate[] = [
  {
    starterId: 'public-bravo-agents',
    title: { fr: 'Compliment sur les agents', en: 'Praise for the staff' },
    situation: 'praise',
    platforms: [],
    tags: ['compliment', 'agents', 'équipe'],
    shortcut: 'bravo-agents',
    versions: {
      fr: [
        'Merci pour ces mots{{#si prénom}}, {{prénom}}{{/si}}. Nous les transmettons à l’équipe concernée.',
        'Les agents reçoivent rarement ce type de message{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}Nous leur faisons lire le vôtre.',
        'Votre reconnaissance compte beaucoup pour les personnes qui font ce travail chaque jour. Merci de l’avoir exprimée{{#si prénom}}, {{prénom}}{{/si}}.',
      ],
      en: [
        'Thank you for these words{{#if first_name}}, {{first_name}}{{/if}}. We are passing them on to the team.',
        'Staff seldom get this kind of message{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}We are showing them yours.',
        'Your appreciation means a lot to the people who do this work every day. Thank you for expressing it{{#if first_name}}, {{first_name}}{{/if}}.',
      ],
    },
  },
  {
    starterId: 'public-bravo-service',
    title: {
      fr: 'Compliment sur un service ou un équipement',
      en: 'Praise for a service or a facility',
    },
    situation: 'praise',
    platforms: [],
    tags: ['compliment', 'service', 'équipement'],
    shortcut: 'bravo-service',
    versions: {
      fr: [
        'Merci pour votre retour{{#si prénom}}, {{prénom}}{{/si}}. Qu’est-ce qui vous a été le plus utile ? Votre réponse nous aide à garder ce qui fonctionne.',
        'Savoir que ce service vous est utile nous encourage{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}Il est ouvert à tout le monde, vous pouvez en parler autour de vous.',
      ],
      en: [
        'Thank you for your feedback{{#if first_name}}, {{first_name}}{{/if}}. What did you find most useful? Your answer helps us to keep what works.',
        'Knowing that this service helps you encourages us{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}It is open to everyone, so feel free to tell people about it.',
      ],
    },
  },
  {
    starterId: 'public-bravo-demarche',
    title: {
      fr: 'Démarche réussie ou réponse rapide',
      en: 'A procedure that went well, a quick answer',
    },
    situation: 'praise',
    platforms: [],
    tags: ['compliment', 'démarche', 'délai'],
    shortcut: 'bravo-demarche',
    versions: {
      fr: [
        'Merci de nous le dire{{#si prénom}}, {{prénom}}{{/si}}. Une démarche simple et rapide, c’est ce que nous voulons pour tout le monde.',
        'Voilà une bonne nouvelle{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}Si une étape vous a paru difficile, dites-le aussi : nous pouvons la corriger.',
      ],
      en: [
        'Thank you for telling us{{#if first_name}}, {{first_name}}{{/if}}. A simple and quick procedure is what we want for everyone.',
        'That is good news{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}If a step seemed difficult, tell us that too: we can correct it.',
      ],
    },
  },
  {
    starterId: 'public-bravo-publication',
    title: {
      fr: 'Compliment sur une information claire ou une photo',
      en: 'Praise for clear information or a photo',
    },
    situation: 'praise',
    platforms: [],
    tags: ['compliment', 'information', 'photo'],
    shortcut: 'bravo-publication',
    versions: {
      fr: [
        'Merci {{prénom|}}. Nous essayons d’écrire simplement. Si un mot reste obscur, signalez-le, nous le changerons.',
        'Votre message fait plaisir à l’équipe qui prépare ces publications{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}D’autres sujets vous intéresseraient ?',
      ],
      en: [
        'Thank you{{#if first_name}}, {{first_name}}{{/if}}. We try to write in plain words. If one remains unclear, point it out and we will change it.',
        'The team that prepares these posts will be pleased to read this{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}Are there other subjects you would like to read about?',
      ],
    },
  },
];
