import type { StarterTemplate } from '../starter-template';

export const mediationWarning: readonly StarterTemplate[] = [
  {
    starterId: 'b2c-avertissement',
    title: { fr: 'Avertissement après un rappel', en: 'Warning after a reminder' },
    situation: 'mediationWarning',
    platforms: [],
    tags: ['modération', 'charte', 'avertissement'],
    shortcut: 'avertissement',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, nous vous avons déjà rappelé notre charte, et ce message l’enfreint encore ({{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}). Au prochain, nous retirerons vos commentaires. Votre avis, lui, reste bienvenu.',
        'Deuxième message sur ce point{{#si prénom}}, {{prénom}}{{/si}} : notre charte exclut {{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}. Nous vous demandons de la respecter pour continuer à participer ici.',
      ],
      en: [
        'Hello {{first_name|}}, we have reminded you of our house rules once, and this message breaks them again ({{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}). Next time we will remove your comments. Your opinion remains welcome.',
        'This is our second message on the matter{{#if first_name}}, {{first_name}}{{/if}}: our house rules exclude {{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}. Please keep to them if you wish to go on taking part.',
      ],
    },
  },
  {
    starterId: 'b2c-retrait',
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
        'Un commentaire de ce fil vient d’être {{?Mesure:masqué/retiré}}. Motif, selon notre charte : {{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}. Les critiques restent visibles. La prochaine fois, nous bloquerons le compte.',
        'Bonjour {{prénom|}}, votre désaccord a sa place ici. Nous avons {{?Mesure:masqué/retiré}} le commentaire pour un seul motif : la charte de la page exclut {{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}. C’est notre dernier avertissement.',
      ],
      en: [
        'A comment in this thread has just been {{?Measure:hidden/removed}}. The reason, under our house rules: {{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}. Criticism stays visible. Next time we will block the account.',
        'Hello {{first_name|}}, your disagreement has its place here. We have {{?Measure:hidden/removed}} the comment for one reason only: the rules of this page exclude {{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}. This is our last warning.',
      ],
    },
  },
];
