import type { StarterTemplate } from '../starter-template';

export const praise: readonly StarterTemplate[] = [
  {
    starterId: 'b2c-compliment',
    title: { fr: 'Compliment sur un produit', en: 'Praise for a product' },
    situation: 'praise',
    platforms: [],
    tags: ['compliment', 'produit'],
    shortcut: 'compliment',
    versions: {
      fr: [
        'Savoir que cela vous plaît, c’est la bonne nouvelle du jour. Merci {{prénom|}} !',
        'Nous passons le mot à l’équipe qui l’a imaginé{{#si prénom}}, {{prénom}}{{/si}}. Elle va être aux anges.',
        'Ça fait du bien à lire. {{curseur}}Et chez vous{{#si prénom}}, {{prénom}}{{/si}}, quel est le moment où vous l’utilisez le plus ?',
      ],
      en: [
        'Knowing that you like it is the best news of the day. Thank you{{#if first_name}}, {{first_name}}{{/if}}!',
        'We are telling the team who came up with it{{#if first_name}}, {{first_name}}{{/if}}. They will be over the moon.',
        'Messages like this are a joy to read. {{cursor}}And when do you use it most{{#if first_name}}, {{first_name}}{{/if}}?',
      ],
    },
  },
  {
    starterId: 'b2c-bravo-equipe',
    title: { fr: 'Compliment sur l’équipe ou une boutique', en: 'Praise for the team or a shop' },
    situation: 'praise',
    platforms: [],
    tags: ['compliment', 'équipe', 'boutique'],
    shortcut: 'bravo-equipe',
    versions: {
      fr: [
        'Vos mots vont droit à l’équipe{{#si prénom}}, {{prénom}}{{/si}}. Merci pour elle !',
        'C’est l’accueil que nous voulons offrir à tout le monde. Merci de l’avoir raconté{{#si prénom}}, {{prénom}}{{/si}}.',
        'Quelle jolie attention{{#si prénom}}, {{prénom}}{{/si}}. Où était-ce, pour que nous puissions féliciter la bonne personne ?',
      ],
      en: [
        'Your words are going straight to the team{{#if first_name}}, {{first_name}}{{/if}}. Thank you on their behalf!',
        'That is the welcome we want everybody to get. Thank you for telling us about it{{#if first_name}}, {{first_name}}{{/if}}.',
        'How thoughtful of you{{#if first_name}}, {{first_name}}{{/if}}. Which shop was it, so that we can congratulate the right person?',
      ],
    },
  },
  {
    starterId: 'b2c-fidele',
    title: { fr: 'Cliente ou client de longue date', en: 'Long-standing customer' },
    situation: 'praise',
    platforms: [],
    tags: ['compliment', 'fidélité', 'ambassadeur'],
    shortcut: 'fidele',
    versions: {
      fr: [
        'Toutes ces années à nos côtés, cela nous touche beaucoup. Merci pour votre fidélité{{#si prénom}}, {{prénom}}{{/si}}.',
        'Vous étiez là avant beaucoup de monde{{#si prénom}}, {{prénom}}{{/si}}, et nous ne l’oublions pas. {{curseur}}Quel est votre plus vieux souvenir avec nous ?',
      ],
      en: [
        'All these years together mean a lot to us. Thank you for your loyalty{{#if first_name}}, {{first_name}}{{/if}}.',
        'You were here before most people{{#if first_name}}, {{first_name}}{{/if}}, and we haven’t forgotten. {{cursor}}What is your oldest memory of us?',
      ],
    },
  },
  {
    starterId: 'b2c-coeur',
    title: { fr: 'Compliment sur une photo ou une vidéo', en: 'Praise for a photo or a video' },
    situation: 'praise',
    platforms: ['instagram'],
    tags: ['compliment', 'photo', 'instagram'],
    shortcut: 'coeur',
    versions: {
      fr: [
        'On rougit un peu, on l’avoue. Merci beaucoup {{prénom|}} 😊',
        'Merci {{prénom|}} ! Notre photographe va garder ce message pour les jours de pluie.',
        'Et encore, vous n’avez pas vu la photo ratée juste avant. Merci {{prénom|}} ✨',
      ],
      en: [
        'We are blushing a little, we admit. Thank you so much{{#if first_name}}, {{first_name}}{{/if}} 😊',
        'Thank you{{#if first_name}}, {{first_name}}{{/if}}! Our photographer will keep this one for rainy days.',
        'And you should have seen the shot we binned just before. Thanks{{#if first_name}}, {{first_name}}{{/if}} ✨',
      ],
    },
  },
];
