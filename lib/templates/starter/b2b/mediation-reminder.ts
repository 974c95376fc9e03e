import type { StarterTemplate } from '../starter-template';

export const mediationReminder: readonly StarterTemplate[] = [
  {
    starterId: 'b2b-rappel',
    title: { fr: 'Rappel : rester professionnel', en: 'Reminder: keep it professional' },
    situation: 'mediationReminder',
    platforms: [],
    tags: ['modération', 'charte', 'rappel', 'ton'],
    shortcut: 'rappel',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, un désaccord argumenté nous fait progresser. Notre charte pose une limite : elle exclut {{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}. Merci de reprendre sur le fond.',
        'Votre critique nous intéresse{{#si prénom}}, {{prénom}}{{/si}}, mais sa forme vise des personnes. La charte de cette page demande de s’en tenir aux faits. Que reprochez-vous précisément au produit ?',
      ],
      en: [
        'Hello {{first_name|}}, a reasoned disagreement helps us improve. Our house rules draw one line: they exclude {{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}. Please come back to the issue itself.',
        'Your criticism interests us{{#if first_name}}, {{first_name}}{{/if}}, but its form targets people. The rules of this page ask us all to stick to facts. What exactly is wrong with the product?',
      ],
    },
  },
  {
    starterId: 'b2b-rappel-concurrent',
    title: {
      fr: 'Rappel : dénigrement ou publicité d’un tiers',
      en: 'Reminder: running others down or advertising',
    },
    situation: 'mediationReminder',
    platforms: [],
    tags: ['modération', 'charte', 'rappel', 'publicité', 'concurrent'],
    shortcut: 'rappel-concurrent',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, comparer des solutions est utile, dénigrer ou faire de la publicité ne l’est pas, et notre charte l’exclut. Merci de nous dire plutôt sur quels critères vous comparez.',
        'Ce fil porte sur {{?Sujet du fil}}{{#si prénom}}, {{prénom}}{{/si}}. La promotion d’autres offres y est hors sujet selon la charte de la page. Pouvez-vous retirer le lien ?',
      ],
      en: [
        'Hello {{first_name|}}, comparing solutions is useful; running others down or advertising is not, and our house rules exclude it. Tell us instead which criteria matter to you.',
        'This thread is about {{?Topic of the thread}}{{#if first_name}}, {{first_name}}{{/if}}. Promoting other offers is off topic under the rules of this page. Could you remove the link?',
      ],
    },
  },
  {
    starterId: 'b2b-confidentiel',
    title: {
      fr: 'Rappel : information confidentielle publiée',
      en: 'Reminder: confidential information posted',
    },
    situation: 'mediationReminder',
    platforms: [],
    tags: ['modération', 'charte', 'rappel', 'confidentialité', 'données personnelles'],
    shortcut: 'confidentiel',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, votre commentaire cite une personne ou un document que notre charte demande de garder hors des échanges publics. Pouvez-vous le retirer ? Nous continuons en privé.',
        'Pour protéger tout le monde{{#si prénom}}, {{prénom}}{{/si}}, notre charte écarte les noms, contrats et coordonnées. Modifiez votre message, s’il vous plaît, puis écrivez-nous en privé.',
      ],
      en: [
        'Hello {{first_name|}}, your comment names a person or a document that our house rules ask to keep out of public threads. Could you remove it? We’ll continue privately.',
        'To protect everyone{{#if first_name}}, {{first_name}}{{/if}}, our house rules keep out names, contracts and contact details. Please edit your comment, then write to us privately.',
      ],
    },
  },
];
