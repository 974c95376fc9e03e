import type { StarterTemplate } from '../starter-template';

export const thanks: readonly StarterTemplate[] = [
  {
    starterId: 'public-merci',
    title: { fr: 'Merci pour le commentaire', en: 'Thank you for the comment' },
    situation: 'thanks',
    platforms: [],
    tags: ['merci', 'commentaire'],
    shortcut: 'merci',
    versions: {
      fr: [
        'Merci pour votre message{{#si prénom}}, {{prénom}}{{/si}}. Nous l’avons bien lu.',
        'Votre remarque est utile{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}Nous la partageons avec le service concerné.',
        'Merci d’avoir donné votre avis{{#si prénom}}, {{prénom}}{{/si}}. Chaque avis compte pour améliorer le service.',
      ],
      en: [
        'Thank you for your message{{#if first_name}}, {{first_name}}{{/if}}. We have read it.',
        'Your remark is useful{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}We are sharing it with the service in charge.',
        'Thank you for giving your opinion{{#if first_name}}, {{first_name}}{{/if}}. Every opinion counts when we improve the service.',
      ],
    },
  },
  {
    starterId: 'public-merci-signalement',
    title: { fr: 'Merci pour un signalement', en: 'Thank you for a report' },
    situation: 'thanks',
    platforms: [],
    tags: ['merci', 'signalement', 'voirie', 'incident'],
    shortcut: 'merci-signalement',
    versions: {
      fr: [
        'Merci pour ce signalement{{#si prénom}}, {{prénom}}{{/si}}. Pouvez-vous préciser le lieu exact ? Nous le transmettons aux équipes de terrain.',
        'C’est bien noté{{#si prénom}}, {{prénom}}{{/si}} : {{?Lieu}}. Le signalement est enregistré. {{curseur}}Nous n’avons pas encore de date d’intervention.',
      ],
      en: [
        'Thank you for reporting this{{#if first_name}}, {{first_name}}{{/if}}. Can you tell us the exact place? We will pass it on to the teams on the ground.',
        'Noted{{#if first_name}}, {{first_name}}{{/if}}: {{?Place}}. Your report has been recorded. {{cursor}}We do not have a date for the work yet.',
      ],
    },
  },
  {
    starterId: 'public-merci-idee',
    title: { fr: 'Merci pour une proposition', en: 'Thank you for a suggestion' },
    situation: 'thanks',
    platforms: [],
    tags: ['merci', 'idée', 'participation'],
    shortcut: 'merci-idee',
    versions: {
      fr: [
        'Merci pour cette proposition{{#si prénom}}, {{prénom}}{{/si}}. Nous la transmettons au service qui peut l’étudier. Nous ne pouvons pas encore dire si elle sera retenue.',
        'Une idée comme celle-ci mérite d’être examinée{{#si prénom}}, {{prénom}}{{/si}}. La participation est ouverte à tout le monde, voici comment faire : {{?Comment participer}}.',
      ],
      en: [
        'Thank you for this suggestion{{#if first_name}}, {{first_name}}{{/if}}. We are passing it on to the service that can study it. We cannot say yet whether it will be adopted.',
        'An idea like this deserves to be examined{{#if first_name}}, {{first_name}}{{/if}}. Everybody can take part, here is how: {{?How to take part}}.',
      ],
    },
  },
  {
    starterId: 'public-merci-venue',
    title: {
      fr: 'Merci d’avoir participé (réunion, événement)',
      en: 'Thank you for taking part (meeting, event)',
    },
    situation: 'thanks',
    platforms: [],
    tags: ['merci', 'événement', 'réunion', 'concertation'],
    shortcut: 'merci-venue',
    versions: {
      fr: [
        'Merci d’avoir participé{{#si prénom}}, {{prénom}}{{/si}}. Compte rendu : {{?Où et quand le lire}}. {{curseur}}Vous pouvez encore nous donner votre avis ici.',
        'Votre présence a enrichi les échanges{{#si prénom}}, {{prénom}}{{/si}}. Une question n’a pas eu de réponse ? Écrivez-la en commentaire, nous la transmettons.',
      ],
      en: [
        'Thank you for taking part{{#if first_name}}, {{first_name}}{{/if}}. Minutes: {{?Where and when to read them}}. {{cursor}}You can still give us your opinion here.',
        'Your presence added to the discussion{{#if first_name}}, {{first_name}}{{/if}}. Was a question left unanswered? Write it in a comment and we will pass it on.',
      ],
    },
  },
  {
    starterId: 'public-merci-relais',
    title: {
      fr: 'Merci d’avoir relayé une information ou aidé quelqu’un',
      en: 'Thank you for passing on information or helping',
    },
    situation: 'thanks',
    platforms: [],
    tags: ['merci', 'partage', 'entraide'],
    shortcut: 'merci-relais',
    versions: {
      fr: [
        'Merci de faire circuler cette information{{#si prénom}}, {{prénom}}{{/si}}. Elle est utile à vos proches et à vos voisins.',
        'Votre réponse est exacte{{#si prénom}}, {{prénom}}{{/si}}, et elle a aidé quelqu’un. {{curseur}}Merci de l’avoir donnée.',
      ],
      en: [
        'Thank you for passing this information on{{#if first_name}}, {{first_name}}{{/if}}. It is useful to the people around you.',
        'Your answer is correct{{#if first_name}}, {{first_name}}{{/if}}, and it has helped somebody. {{cursor}}Thank you for giving it.',
      ],
    },
  },
  {
    starterId: 'public-merci-photo',
    title: {
      fr: 'Merci pour une photo, et demande d’accord',
      en: 'Thank you for a photo, and asking for consent',
    },
    situation: 'thanks',
    platforms: ['instagram'],
    tags: ['merci', 'photo', 'autorisation', 'instagram'],
    shortcut: 'merci-photo',
    versions: {
      fr: [
        'Merci pour cette photo{{#si prénom}}, {{prénom}}{{/si}}. Acceptez-vous que nous la publiions avec votre nom ? Sans réponse de votre part, nous ne l’utiliserons pas.',
        'Une belle image de notre territoire{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}Pour la partager, il nous faut votre accord écrit ici, et celui des personnes que l’on reconnaît.',
      ],
      en: [
        'Thank you for this photo{{#if first_name}}, {{first_name}}{{/if}}. Do you agree to our publishing it with your name? Without an answer from you, we will not use it.',
        'A fine picture of our area{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}To share it we need your written consent here, and that of anyone who can be recognised.',
      ],
    },
  },
];
