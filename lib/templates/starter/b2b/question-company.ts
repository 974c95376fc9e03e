import type { StarterTemplate } from '../starter-template';

export const questionCompany: readonly StarterTemplate[] = [
  {
    starterId: 'b2b-poste',
    title: { fr: 'Question sur un recrutement', en: 'Question about a job' },
    situation: 'question',
    platforms: ['x', 'linkedin'],
    tags: ['question', 'recrutement', 'emploi'],
    shortcut: 'poste',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, l’offre et le déroulé des entretiens sont ici : {{?Lien des offres}}. Une question sur le poste ? Nous la posons à l’équipe.',
        'Merci de votre intérêt{{#si prénom}}, {{prénom}}{{/si}}. Le poste {{?État du poste:est toujours ouvert/est pourvu}}. Les candidatures passent par {{?Lien des offres}}, c’est là qu’elles sont lues.',
      ],
      en: [
        'Hello {{first_name|}}, the job and the interview steps are described here: {{?Link to the jobs}}. A question about the role? We’ll ask the team.',
        'Thank you for your interest{{#if first_name}}, {{first_name}}{{/if}}. The role {{?State of the role:is still open/has been filled}}. Please apply through {{?Link to the jobs}}, that is where applications are read.',
      ],
    },
  },
  {
    starterId: 'b2b-alliance',
    title: { fr: 'Proposition de partenariat', en: 'Offer of a partnership' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'partenariat', 'revendeur'],
    shortcut: 'alliance',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, merci pour la proposition. Pour l’étudier, il nous faut trois choses en message privé : votre métier, vos clients, et ce que nous ferions mieux ensemble.',
        'L’équipe partenariats lit chaque demande{{#si prénom}}, {{prénom}}{{/si}}. Présentez-vous à {{?Adresse pour les partenariats}}. {{curseur}}Un exemple de projet commun aide beaucoup.',
      ],
      en: [
        'Hello {{first_name|}}, thank you for the offer. To look into it we need three things, privately: what you do, for whom, and what we would do better together.',
        'Our partnerships team reads every request{{#if first_name}}, {{first_name}}{{/if}}. Introduce yourselves at {{?Address for partnerships}}. {{cursor}}An example of a joint project helps a lot.',
      ],
    },
  },
  {
    starterId: 'b2b-horaires',
    title: { fr: 'Horaires du support', en: 'Support hours' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'horaires', 'support'],
    shortcut: 'horaires',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, le support répond {{?Horaires du support}}. En dehors, l’état du service et la documentation restent consultables.',
        'Vous pouvez joindre l’équipe {{?Horaires du support}}{{#si prénom}}, {{prénom}}{{/si}}. Pour une urgence hors de ces heures : {{?Contact d’urgence}}.',
      ],
      en: [
        'Hello {{first_name|}}, support is available {{?Support hours}}. Outside those hours, the status page and the documentation remain available.',
        'You can reach the team {{?Support hours}}{{#if first_name}}, {{first_name}}{{/if}}. For an emergency outside those hours: {{?Emergency contact}}.',
      ],
    },
  },
  {
    starterId: 'b2b-avis-expert',
    title: {
      fr: 'Question de fond, réponse d’expert sur LinkedIn',
      en: 'In-depth question, an expert’s answer on LinkedIn',
    },
    situation: 'question',
    platforms: ['linkedin'],
    tags: ['question', 'expertise', 'conseil', 'méthode'],
    shortcut: 'avis-expert',
    versions: {
      fr: [
        'Excellente question{{#si prénom}}, {{prénom}}{{/si}}, et la réponse tient en trois points.\n\n1. Ce qui marche en général : {{?Ce qui marche}}.\n2. Ce qui change tout : {{?Facteur}}.\n3. Ce qu’il vaut mieux éviter : {{?Écueil}}.\n\n{{curseur}}Dans quel contexte vous la posez-vous ?',
        'Nous avons eu ce cas chez un client du secteur {{?Secteur}}{{#si prénom}}, {{prénom}}{{/si}}. La difficulté venait de {{?Cause}} ; le déclic a été {{?Solution}}. À transposer avec prudence : votre organisation compte autant que l’outil. {{curseur}}Nous en parlons volontiers ici, au bénéfice de tout le monde.',
      ],
      en: [
        'A very good question{{#if first_name}}, {{first_name}}{{/if}}, with an answer in three parts.\n\n1. What usually works: {{?What works}}.\n2. What changes everything: {{?Factor}}.\n3. What is best avoided: {{?Pitfall}}.\n\n{{cursor}}In which context are you asking?',
        'We met this case with a customer in {{?Sector}}{{#if first_name}}, {{first_name}}{{/if}}. The difficulty came from {{?Cause}}; what unlocked it was {{?Solution}}. Apply with care: your organisation counts as much as the tool. {{cursor}}We are happy to discuss it here, so that everyone benefits.',
      ],
    },
  },
  {
    starterId: 'b2b-je-verifie',
    title: {
      fr: 'Réponse à vérifier avec l’équipe technique',
      en: 'We need to check with the technical team',
    },
    situation: 'question',
    platforms: [],
    tags: ['question', 'attente', 'vérification'],
    shortcut: 'je-verifie',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, votre question est pointue et je veux une réponse exacte. Je la soumets à l’équipe technique et je reviens ici sous {{délai|24 h}}.',
        'Je n’ai pas cette information{{#si prénom}}, {{prénom}}{{/si}}, et une approximation ne vous aiderait pas. Réponse sous {{délai|24 h}}, avec la source.',
      ],
      en: [
        'Hello {{first_name|}}, this is a precise question and I want a precise answer. I am putting it to our technical team and will be back here within {{delay|24 hours}}.',
        'I don’t have that information{{#if first_name}}, {{first_name}}{{/if}}, and a guess would not help you. You will have an answer within {{delay|24 hours}}, with its source.',
      ],
    },
  },
];
