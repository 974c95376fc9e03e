import type { StarterTemplate } from '../starter-template';

export const welcome: readonly StarterTemplate[] = [
  {
    starterId: 'b2c-bienvenue',
    title: { fr: 'Bienvenue sur la page', en: 'Welcome to the page' },
    situation: 'welcome',
    platforms: [],
    tags: ['accueil', 'abonné'],
    shortcut: 'bienvenue',
    versions: {
      fr: [
        'Bienvenue {{prénom|}} ! Ici, vous trouverez les coulisses, les nouveautés et de vraies réponses à vos questions.',
        'Bonjour {{prénom|}}, et merci d’être là. Une question, une envie, une idée : écrivez-la ici, quelqu’un de l’équipe vous lira.',
        'C’est un plaisir de vous compter parmi nous{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}Dites-nous ce que vous aimeriez voir sur cette page, nous en tenons compte.',
      ],
      en: [
        'Welcome{{#if first_name}}, {{first_name}}{{/if}}! Expect a look behind the scenes, what’s new, and real answers to your questions.',
        'Hello {{first_name|}}, it’s good to have you here. A question, a wish, an idea? Write it below and one of us will read it.',
        'Thank you for joining us{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}Tell us what you would like to see on this page: we do take note.',
      ],
    },
  },
  {
    starterId: 'b2c-coucou',
    title: { fr: 'Bienvenue, version Instagram', en: 'Welcome, the Instagram way' },
    situation: 'welcome',
    platforms: ['instagram'],
    tags: ['accueil', 'abonné', 'instagram'],
    shortcut: 'coucou',
    versions: {
      fr: [
        'Bienvenue par ici{{#si prénom}}, {{prénom}}{{/si}}, ça nous fait plaisir 🤍',
        'Oh, un nouveau visage ! Installez-vous{{#si prénom}}, {{prénom}}{{/si}} : le meilleur se passe souvent en story.',
        'Merci de nous suivre{{#si prénom}}, {{prénom}}{{/si}}. Racontez-nous tout : qu’est-ce qui vous amène ici ? 😊',
      ],
      en: [
        'So glad you found us{{#if first_name}}, {{first_name}}{{/if}} 🤍',
        'Oh, a new face! Make yourself at home{{#if first_name}}, {{first_name}}{{/if}}: the best bits usually end up in our stories.',
        'Thanks for the follow{{#if first_name}}, {{first_name}}{{/if}}. Do tell: what brought you here? 😊',
      ],
    },
  },
  {
    starterId: 'b2c-premier-achat',
    title: {
      fr: 'Première commande annoncée en commentaire',
      en: 'First order announced in a comment',
    },
    situation: 'welcome',
    platforms: [],
    tags: ['accueil', 'client', 'commande'],
    shortcut: 'premier-achat',
    versions: {
      fr: [
        'Votre première commande chez {{marque|nous}}, quelle bonne nouvelle{{#si prénom}}, {{prénom}}{{/si}} ! Un doute sur la suite ? Nous répondons ici et en message privé.',
        'Merci de nous faire confiance pour une première fois{{#si prénom}}, {{prénom}}{{/si}}. Quand le colis sera ouvert, racontez-nous : les premières impressions nous intéressent vraiment.',
      ],
      en: [
        'Your first order from {{brand|us}}: how lovely{{#if first_name}}, {{first_name}}{{/if}}! If anything is unclear, ask here or send us a private message.',
        'Thank you for giving us a first try{{#if first_name}}, {{first_name}}{{/if}}. Once the parcel is open, tell us what you think: first impressions really interest us.',
      ],
    },
  },
];
