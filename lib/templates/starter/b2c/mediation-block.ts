import type { StarterTemplate } from '../starter-template';

export const mediationBlock: readonly StarterTemplate[] = [
  {
    starterId: 'b2c-dernier-mot',
    title: { fr: 'Dernier message avant blocage', en: 'Last message before a block' },
    situation: 'mediationBlock',
    platforms: [],
    tags: ['modération', 'charte', 'blocage'],
    shortcut: 'dernier-mot',
    versions: {
      fr: [
        'Après un rappel et un avertissement, vos messages enfreignent toujours notre charte ({{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}). Nous bloquons votre compte sur cette page. Pour contester : {{?Adresse de contact}}.',
        'Bonjour {{prénom|}}, nous arrêtons ici cet échange : la charte a été rappelée deux fois, sans effet. Votre compte ne pourra plus commenter. Une personne relira votre cas si vous écrivez à {{?Adresse de contact}}.',
      ],
      en: [
        'After a reminder and a warning, your messages still break our house rules ({{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}). We are blocking your account on this page. To contest this: {{?Contact address}}.',
        'Hello {{first_name|}}, we are ending this exchange: we have pointed to the house rules twice, to no effect. Your account can no longer comment. Write to {{?Contact address}} and somebody will look at it again.',
      ],
    },
  },
  {
    starterId: 'b2c-signalement',
    title: { fr: 'Propos signalés à la plateforme', en: 'Reported to the platform' },
    situation: 'mediationBlock',
    platforms: [],
    tags: ['modération', 'charte', 'signalement', 'blocage'],
    shortcut: 'signalement',
    versions: {
      fr: [
        'Ces propos sont contraires à notre charte et aux règles de ce réseau ({{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}). Nous les avons signalés et nous gardons une copie. Nous n’y répondrons plus.',
        'Menacer ou viser quelqu’un n’a pas sa place ici, notre charte le dit. Le message est signalé à la plateforme. S’il vous vise, écrivez-nous en privé.',
      ],
      en: [
        'These remarks break our house rules and those of this network ({{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}). We have reported them and kept a copy. We will not reply further.',
        'Threatening or targeting somebody has no place here, as our house rules say. The message has been reported to the platform. If it is aimed at you, message us privately.',
      ],
    },
  },
];
