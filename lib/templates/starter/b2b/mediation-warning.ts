import type { StarterTemplate } from '../starter-template';

export const mediationWarning: readonly StarterTemplate[] = [
  {
    starterId: 'b2b-avertissement',
    title: { fr: 'Avertissement après un rappel', en: 'Warning after a reminder' },
    situation: 'mediationWarning',
    platforms: [],
    tags: ['modération', 'charte', 'avertissement'],
    shortcut: 'avertissement',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, malgré un premier rappel, ce message enfreint notre charte : elle exclut {{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}. Le prochain sera retiré. Vos critiques sur le fond restent les bienvenues.',
        'Nous vous avons écrit une première fois à ce sujet{{#si prénom}}, {{prénom}}{{/si}}. La charte est la même pour tout le monde et exclut {{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}. Ceci est un avertissement.',
      ],
      en: [
        'Hello {{first_name|}}, despite a first reminder, this message breaks our house rules, which exclude {{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}. The next one will be removed. Criticism of our work remains welcome.',
        'We have already written to you about this{{#if first_name}}, {{first_name}}{{/if}}. The house rules are the same for everyone and exclude {{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}. Please take this as a warning.',
      ],
    },
  },
  {
    starterId: 'b2b-retrait',
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
        'Nous avons {{?Mesure:masqué/retiré}} un commentaire contraire à notre charte ({{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}). Les avis négatifs restent en ligne. Si cela se reproduit, le compte sera bloqué.',
        'Par souci de transparence : un message de cette discussion a été {{?Mesure:masqué/retiré}}. Règle de notre charte : {{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}. Dernier avertissement avant blocage.',
      ],
      en: [
        'We have {{?Measure:hidden/removed}} a comment that broke our house rules ({{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}). Negative opinions stay online. If it happens again, the account will be blocked.',
        'To be open about our moderation: a message has been {{?Measure:hidden/removed}} from this discussion. House rule applied: {{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}. Last warning before a block.',
      ],
    },
  },
];
