import type { StarterTemplate } from '../starter-template';

export const mediationBlock: readonly StarterTemplate[] = [
  {
    starterId: 'b2b-dernier-mot',
    title: { fr: 'Dernier message avant blocage', en: 'Last message before a block' },
    situation: 'mediationBlock',
    platforms: [],
    tags: ['modération', 'charte', 'blocage'],
    shortcut: 'dernier-mot',
    versions: {
      fr: [
        'Nous mettons fin à cet échange. Notre charte vous a été rappelée, puis un avertissement envoyé. Motif : {{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}. Le compte est bloqué. Recours : {{?Adresse de contact}}.',
        'Bonjour {{prénom|}}, deux messages n’ont pas suffi : vos commentaires restent contraires à la charte de la page. Nous bloquons le compte. Pour faire revoir la décision : {{?Adresse de contact}}.',
      ],
      en: [
        'We are closing this exchange. You have had a reminder of our house rules, then a warning. Reason: {{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}. The account is now blocked. To appeal: {{?Contact address}}.',
        'Hello {{first_name|}}, two messages have not been enough: your comments still break the rules of this page. We are blocking the account. To have this reviewed: {{?Contact address}}.',
      ],
    },
  },
  {
    starterId: 'b2b-signalement',
    title: { fr: 'Propos signalés à la plateforme', en: 'Reported to the platform' },
    situation: 'mediationBlock',
    platforms: [],
    tags: ['modération', 'charte', 'signalement', 'blocage'],
    shortcut: 'signalement',
    versions: {
      fr: [
        'Ce message sort du cadre de notre charte et de celui du réseau. Il a été signalé, et une copie est conservée. Nous ne répondrons plus dans ce fil.',
        'Nous ne laissons personne menacer nos équipes. Charte et conditions du réseau sont claires : ce commentaire est signalé, et l’échange se termine ici.',
      ],
      en: [
        'This message goes beyond our house rules and those of the network. It has been reported and a copy kept. We will not reply further in this thread.',
        'We do not let anybody threaten our teams. The house rules and the network’s terms are clear: this comment has been reported, and the exchange ends here.',
      ],
    },
  },
];
