import type { StarterTemplate } from '../starter-template';

export const thanks: readonly StarterTemplate[] = [
  {
    starterId: 'b2b-merci',
    title: { fr: 'Merci pour le commentaire', en: 'Thank you for the comment' },
    situation: 'thanks',
    platforms: [],
    tags: ['merci', 'commentaire'],
    shortcut: 'merci',
    versions: {
      fr: [
        'Merci {{prénom|}}, votre expérience complète bien notre propos.',
        'Vous apportez un point que nous n’avions pas traité{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}Il mériterait une publication à lui seul.',
        'C’est ce genre d’échange qui rend la page utile. Merci d’y avoir pris part{{#si prénom}}, {{prénom}}{{/si}}.',
      ],
      en: [
        'Thank you{{#if first_name}}, {{first_name}}{{/if}}, your experience completes what we wrote.',
        'You raise a point that we had left out{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}It deserves a post of its own.',
        'Exchanges like this one make the page useful. Thank you for taking part{{#if first_name}}, {{first_name}}{{/if}}.',
      ],
    },
  },
  {
    starterId: 'b2b-merci-partage',
    title: { fr: 'Merci pour le partage d’une publication', en: 'Thank you for sharing our post' },
    situation: 'thanks',
    platforms: ['x', 'linkedin'],
    tags: ['merci', 'partage', 'ambassadeur'],
    shortcut: 'merci-partage',
    versions: {
      fr: [
        'Merci d’avoir relayé cette publication{{#si prénom}}, {{prénom}}{{/si}}. Votre introduction va droit au but, mieux que la nôtre.',
        'Voir le sujet arriver jusqu’à votre réseau nous fait plaisir{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}Si des questions remontent, nous venons y répondre.',
      ],
      en: [
        'Thank you for passing this on{{#if first_name}}, {{first_name}}{{/if}}. Your introduction gets to the point better than ours did.',
        'We are pleased to see the subject reach your network{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}If questions come up, we will gladly come and answer them.',
      ],
    },
  },
  {
    starterId: 'b2b-merci-analyse',
    title: { fr: 'Merci pour une analyse d’expert', en: 'Thank you for an expert’s analysis' },
    situation: 'thanks',
    platforms: ['linkedin'],
    tags: ['merci', 'expertise', 'débat'],
    shortcut: 'merci-analyse',
    versions: {
      fr: [
        'Merci pour cette analyse{{#si prénom}}, {{prénom}}{{/si}}. Le point sur {{?Point relevé}} rejoint ce que nous observons chez nos clients. {{curseur}}Avez-vous rencontré des cas où cela ne tient pas ?',
        'Vous mettez le doigt sur la vraie difficulté{{#si prénom}}, {{prénom}}{{/si}} : {{?Point relevé}}. Nous l’abordons en général par {{?Notre approche}}. Votre méthode serait intéressante à comparer.',
        'Nous ne partageons pas toute la conclusion, et c’est ce qui rend votre contribution utile{{#si prénom}}, {{prénom}}{{/si}}. Sur {{?Point relevé}}, nos données indiquent plutôt ceci : {{?Donnée}}. Qu’en pensez-vous ?',
      ],
      en: [
        'Thank you for this analysis{{#if first_name}}, {{first_name}}{{/if}}. What you say about {{?Point made}} matches what we see with our customers. {{cursor}}Have you come across cases where it does not hold?',
        'You have put your finger on the real difficulty{{#if first_name}}, {{first_name}}{{/if}}: {{?Point made}}. Our usual approach is {{?Our approach}}. It would be interesting to compare it with yours.',
        'We don’t share the whole conclusion, and that is what makes your contribution useful{{#if first_name}}, {{first_name}}{{/if}}. On {{?Point made}}, our data points elsewhere: {{?Figure}}. What is your view?',
      ],
    },
  },
  {
    starterId: 'b2b-merci-venue',
    title: {
      fr: 'Merci d’avoir participé à notre événement',
      en: 'Thank you for coming to our event',
    },
    situation: 'thanks',
    platforms: ['x', 'linkedin'],
    tags: ['merci', 'événement', 'webinaire', 'salon'],
    shortcut: 'merci-venue',
    versions: {
      fr: [
        'Merci d’avoir participé{{#si prénom}}, {{prénom}}{{/si}}. Le support et l’enregistrement sont ici : {{?Lien du replay}}. Une question restée ouverte ? Posez-la sous cette publication.',
        'Les questions de la salle ont fait la qualité du moment. {{curseur}}Merci pour la vôtre{{#si prénom}}, {{prénom}}{{/si}}.',
      ],
      en: [
        'Thank you for taking part{{#if first_name}}, {{first_name}}{{/if}}. Slides and recording are here: {{?Link to the recording}}. Is a question still open? Ask it below this post.',
        'The questions from the audience made the session. {{cursor}}Thank you for yours{{#if first_name}}, {{first_name}}{{/if}}.',
      ],
    },
  },
  {
    starterId: 'b2b-merci-relecture',
    title: { fr: 'Merci d’avoir relevé une erreur', en: 'Thank you for spotting a mistake' },
    situation: 'thanks',
    platforms: [],
    tags: ['merci', 'erreur', 'correction'],
    shortcut: 'merci-relecture',
    versions: {
      fr: [
        'Bien vu{{#si prénom}}, {{prénom}}{{/si}}, et merci. L’erreur est de notre fait : il fallait lire {{?Correction}}. Nous corrigeons la publication.',
        'Vous avez raison sur ce point{{#si prénom}}, {{prénom}}{{/si}}. La version exacte : {{?Correction}}. {{curseur}}Une relecture attentive comme la vôtre nous rend service.',
      ],
      en: [
        'Well spotted{{#if first_name}}, {{first_name}}{{/if}}, and thank you. The mistake is ours: it should read {{?Correction}}. We are correcting the post.',
        'You are right on that point{{#if first_name}}, {{first_name}}{{/if}}. The accurate version: {{?Correction}}. {{cursor}}Careful readers like you do us a favour.',
      ],
    },
  },
];
