import type { StarterTemplate } from '../starter-template';

export const mediationBlock: readonly StarterTemplate[] = [
  {
    starterId: 'public-dernier-mot',
    title: { fr: 'Dernier message avant blocage', en: 'Last message before a block' },
    situation: 'mediationBlock',
    platforms: [],
    tags: ['modération', 'charte', 'blocage', 'recours'],
    shortcut: 'dernier-mot',
    versions: {
      fr: [
        'Après un rappel et un avertissement, vos messages restent contraires à la charte ({{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}). Votre compte est bloqué sur cette page. Vous pouvez contester : {{?Adresse de contact}}.',
        'Bonjour {{prénom|}}, nous bloquons votre compte jusqu’au {{?Date de fin}}, comme la charte le prévoit. Vos démarches restent possibles à l’accueil et par téléphone. Recours : {{?Adresse de contact}}.',
      ],
      en: [
        'After a reminder and a warning, your messages still break the house rules ({{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}). Your account is blocked on this page. You may contest this: {{?Contact address}}.',
        'Hello {{first_name|}}, we are blocking your account until {{?End date}}, as the house rules provide. You can still use our services on site and by telephone. To appeal: {{?Contact address}}.',
      ],
    },
  },
  {
    starterId: 'public-signalement',
    title: { fr: 'Propos illicites signalés', en: 'Unlawful remarks reported' },
    situation: 'mediationBlock',
    platforms: [],
    tags: ['modération', 'charte', 'signalement', 'pharos', 'blocage'],
    shortcut: 'signalement',
    versions: {
      fr: [
        'Ces propos peuvent être contraires à la loi, et ils le sont à notre charte. Nous les signalons à la plateforme et {{?Autorité:à PHAROS/au procureur de la République}}. Une copie est conservée.',
        'La menace n’a pas sa place dans le débat public, et la charte de cette page l’exclut. Ce message est retiré et signalé. La personne visée peut nous écrire en privé.',
      ],
      en: [
        'These remarks may be against the law, and they are against our house rules. We are reporting them to the platform and {{?Authority:to the police/to the public prosecutor}}. A copy is kept.',
        'Threats have no place in public debate, and the house rules of this page exclude them. This message has been removed and reported. The person targeted can write to us privately.',
      ],
    },
  },
];
