import type { StarterTemplate } from '../starter-template';

export const praise: readonly StarterTemplate[] = [
  {
    starterId: 'b2b-temoignage',
    title: { fr: 'Témoignage d’un client', en: 'A customer’s testimonial' },
    situation: 'praise',
    platforms: ['x', 'linkedin'],
    tags: ['compliment', 'témoignage', 'client'],
    shortcut: 'temoignage',
    versions: {
      fr: [
        'Merci pour ce retour{{#si prénom}}, {{prénom}}{{/si}}. Le mérite revient aussi à vos équipes, qui ont pris le projet en main. {{curseur}}Seriez-vous d’accord pour en parler dans un cas client ?',
        'Vos résultats sont la meilleure mesure de notre travail{{#si prénom}}, {{prénom}}{{/si}}. Quel a été, selon vous, le facteur décisif ? La réponse aiderait d’autres équipes.',
        'Le résultat parle de lui-même{{#si prénom}}, {{prénom}}{{/si}} : {{?Résultat obtenu}}. Nous partageons vos mots avec les personnes qui ont travaillé sur le projet.',
      ],
      en: [
        'Thank you for this feedback{{#if first_name}}, {{first_name}}{{/if}}. The credit also goes to your own teams, who made the project theirs. {{cursor}}Would you be willing to tell the story in a case study?',
        'Your results are the best measure of our work{{#if first_name}}, {{first_name}}{{/if}}. What made the difference, in your view? The answer would help other teams.',
        'The result speaks for itself{{#if first_name}}, {{first_name}}{{/if}}: {{?Result}}. Your words are going to everyone who worked on the project.',
      ],
    },
  },
  {
    starterId: 'b2b-bravo-support',
    title: {
      fr: 'Compliment sur le support ou un conseiller',
      en: 'Praise for support or an adviser',
    },
    situation: 'praise',
    platforms: [],
    tags: ['compliment', 'support', 'équipe'],
    shortcut: 'bravo-support',
    versions: {
      fr: [
        'Merci {{prénom|}}. La personne qui a suivi votre dossier va lire votre message.',
        'Un problème bien expliqué est à moitié résolu : vous y êtes donc pour quelque chose{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}Merci de l’avoir dit publiquement.',
        'Derrière chaque ticket, il y a quelqu’un que vos mots vont toucher. Nous les transmettons{{#si prénom}}, {{prénom}}{{/si}}.',
      ],
      en: [
        'Thank you{{#if first_name}}, {{first_name}}{{/if}}. The person who handled your case will get to read your message.',
        'A well-described problem is half solved, so you had a part in it{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}Thank you for saying so in public.',
        'Behind every ticket there is somebody who will be touched by your words. We are passing them on{{#if first_name}}, {{first_name}}{{/if}}.',
      ],
    },
  },
  {
    starterId: 'b2b-bravo-produit',
    title: { fr: 'Compliment sur le produit', en: 'Praise for the product' },
    situation: 'praise',
    platforms: [],
    tags: ['compliment', 'produit', 'fonctionnalité'],
    shortcut: 'bravo-produit',
    versions: {
      fr: [
        'Votre message fera plaisir à l’équipe produit{{#si prénom}}, {{prénom}}{{/si}}. Quelle fonction vous fait gagner le plus de temps ?',
        'Merci {{prénom|}}. {{curseur}}Nous écoutons aussi l’inverse : ce qui vous manque encore nous intéresse.',
      ],
      en: [
        'Our product team will be pleased to read that{{#if first_name}}, {{first_name}}{{/if}}. Which function saves you the most time?',
        'Thank you{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}The opposite interests us as well: do tell us what is still missing.',
      ],
    },
  },
  {
    starterId: 'b2b-bravo-contenu',
    title: { fr: 'Compliment sur un article ou une étude', en: 'Praise for an article or a study' },
    situation: 'praise',
    platforms: ['x', 'linkedin'],
    tags: ['compliment', 'contenu', 'article'],
    shortcut: 'bravo-contenu',
    versions: {
      fr: [
        'Merci {{prénom|}}, c’est encourageant. Nous préparons la suite : quel angle vous servirait le plus, la méthode ou les chiffres ?',
        'Tant mieux si cette étude vous sert au quotidien{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}Les données sources sont disponibles sur demande pour qui veut refaire les calculs.',
      ],
      en: [
        'Thank you{{#if first_name}}, {{first_name}}{{/if}}, that is encouraging. We are working on a follow-up: which angle would serve you best, the method or the figures?',
        'We are glad this study helps in your daily work{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}The source data is available on request for anyone who wants to redo the sums.',
      ],
    },
  },
  {
    starterId: 'b2b-distinction',
    title: {
      fr: 'Félicitations reçues (prix, levée, anniversaire)',
      en: 'Congratulations received (award, funding, anniversary)',
    },
    situation: 'praise',
    platforms: ['x', 'linkedin'],
    tags: ['compliment', 'prix', 'anniversaire', 'félicitations'],
    shortcut: 'distinction',
    versions: {
      fr: [
        'Merci pour vos félicitations{{#si prénom}}, {{prénom}}{{/si}}. Cette étape, nous la devons aux clients qui nous ont dit franchement ce qui n’allait pas.',
        'C’est gentil de fêter cela avec nous{{#si prénom}}, {{prénom}}{{/si}} ! {{curseur}}L’équipe apprécie, et se remet au travail demain matin.',
      ],
      en: [
        'Thank you for your congratulations{{#if first_name}}, {{first_name}}{{/if}}. We owe this step to the customers who told us frankly what was wrong.',
        'How kind of you to celebrate with us{{#if first_name}}, {{first_name}}{{/if}}! {{cursor}}The team appreciates it, and will be back at work tomorrow morning.',
      ],
    },
  },
  {
    starterId: 'b2b-coulisses',
    title: {
      fr: 'Compliment sur une photo d’équipe ou d’atelier',
      en: 'Praise for a photo of the team or the workshop',
    },
    situation: 'praise',
    platforms: ['instagram'],
    tags: ['compliment', 'photo', 'équipe', 'instagram'],
    shortcut: 'coulisses',
    versions: {
      fr: [
        'Merci {{prénom|}} ! La photo est de l’équipe, le fou rire juste après n’a pas été publié 😄',
        'Une photo, ce sont surtout des gens, et ils vous remercient{{#si prénom}}, {{prénom}}{{/si}}.',
        'Les coulisses vous plaisent{{#si prénom}}, {{prénom}}{{/si}} ? Dites-nous quel métier vous aimeriez voir de près la prochaine fois 👀',
      ],
      en: [
        'Thank you{{#if first_name}}, {{first_name}}{{/if}}! The team took this one; the fit of laughter right after was not published 😄',
        'A picture is mostly people, and these people thank you{{#if first_name}}, {{first_name}}{{/if}}.',
        'Do you like what goes on backstage{{#if first_name}}, {{first_name}}{{/if}}? Tell us which job you would like to see up close next time 👀',
      ],
    },
  },
];
