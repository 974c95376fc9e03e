import type { StarterTemplate } from '../starter-template';

export const mediationWarning: readonly StarterTemplate[] = [
  {
    starterId: 'public-avertissement',
    title: { fr: 'Avertissement après un rappel', en: 'Warning after a reminder' },
    situation: 'mediationWarning',
    platforms: [],
    tags: ['modération', 'charte', 'avertissement'],
    shortcut: 'avertissement',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, nous vous avons rappelé la charte de cette page. Elle exclut {{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}, et votre nouveau message ne la respecte pas. S’il y en a un autre, il sera {{?Mesure:masqué/retiré}}.',
        'Ceci est un avertissement{{#si prénom}}, {{prénom}}{{/si}}. Règle en cause : {{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}. La charte s’applique de la même façon à chaque personne. Votre opinion n’est pas en cause.',
      ],
      en: [
        'Hello {{first_name|}}, we have reminded you of the house rules. They exclude {{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}, and your new message does not keep to them. If there is another, it will be {{?Measure:hidden/removed}}.',
        'This is a warning{{#if first_name}}, {{first_name}}{{/if}}. The house rule concerned: {{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}. It applies in the same way to every person. Your opinion is not the issue.',
      ],
    },
  },
  {
    starterId: 'public-retrait',
    title: {
      fr: 'Commentaire masqué ou retiré, règle citée',
      en: 'Comment hidden or removed, rule named',
    },
    situation: 'mediationWarning',
    platforms: [],
    tags: ['modération', 'charte', 'avertissement', 'retrait'],
    shortcut: 'retrait',
    versions: {
      fr: [
        'Un commentaire a été {{?Mesure:masqué/retiré}} le {{date}}. Motif prévu par la charte : {{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}. Les critiques restent publiées. Un autre écart mènera au blocage du compte.',
        'Bonjour {{prénom|}}, nous avons {{?Mesure:masqué/retiré}} votre commentaire, et voici pourquoi : la charte exclut {{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}. Vous pouvez publier le même avis, écrit autrement.',
      ],
      en: [
        'A comment was {{?Measure:hidden/removed}} on {{date}}. The reason given in the house rules: {{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}. Criticism stays published. Another breach will lead to a block.',
        'Hello {{first_name|}}, we have {{?Measure:hidden/removed}} your comment, and here is why: the house rules exclude {{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}. You may post the same opinion, worded differently.',
      ],
    },
  },
];
