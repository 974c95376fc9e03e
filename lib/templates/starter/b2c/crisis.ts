import type { StarterTemplate } from '../starter-template';

export const crisis: readonly StarterTemplate[] = [
  {
    starterId: 'b2c-crise-produit',
    title: { fr: 'Crise : produit mis en cause', en: 'Crisis: a product in question' },
    situation: 'crisis',
    platforms: [],
    tags: ['crise', 'produit', 'sécurité'],
    shortcut: 'crise-produit',
    versions: {
      fr: [
        'On nous signale un problème avec {{?Produit}}. Nous pensons d’abord aux personnes touchées et vérifions chaque cas. Par précaution : {{?Consigne}}. Prochain point à {{?Heure du prochain point}}.',
        'Nous comprenons votre inquiétude à propos de {{?Produit}}. La vérification est en cours. En attendant : {{?Consigne}}. Nous publions ce que nous savons à {{?Heure du prochain point}}.',
      ],
      en: [
        'A problem with {{?Product}} has been reported. We think first of the people affected and are checking every case. As a precaution: {{?What to do}}. Next update at {{?Time of the next update}}.',
        'We understand your concern about {{?Product}}. Checks are under way. Until then: {{?What to do}}. We will post what we know at {{?Time of the next update}}.',
      ],
    },
  },
  {
    starterId: 'b2c-crise-panne',
    title: { fr: 'Crise : panne ou service indisponible', en: 'Crisis: outage' },
    situation: 'crisis',
    platforms: [],
    tags: ['crise', 'panne', 'service'],
    shortcut: 'crise-panne',
    versions: {
      fr: [
        '{{?Service touché}} ne fonctionne pas depuis {{?Heure de début}}. Nous savons que cela vous bloque, et nous vous présentons nos excuses. L’équipe y travaille. Prochain point à {{?Heure du prochain point}}.',
        'La panne est confirmée, la cause est recherchée. Nous mesurons ce que cela change pour vous aujourd’hui. Nouvelles ici à {{?Heure du prochain point}}, même si tout n’est pas réglé.',
      ],
      en: [
        '{{?Service affected}} has been down since {{?Start}}. We know it is holding you up, and we apologise. The team is working on it. Next update at {{?Time of the next update}}.',
        'The outage is confirmed and the cause is being looked for. We realise what this means for your day. News here at {{?Time of the next update}}, even if all is not solved.',
      ],
    },
  },
  {
    starterId: 'b2c-crise-propos',
    title: {
      fr: 'Crise : propos d’une personne de l’entreprise',
      en: 'Crisis: remarks by a member of staff',
    },
    situation: 'crisis',
    platforms: [],
    tags: ['crise', 'propos', 'salarié'],
    shortcut: 'crise-propos',
    versions: {
      fr: [
        'Ces propos blessent, et nous le comprenons. Nous ne les partageons pas. Nous établissons les faits et dirons ici, à {{?Heure du prochain point}}, ce que nous décidons.',
        'Nous avons vu les propos tenus par une personne de notre équipe. Nous comprenons la colère qu’ils suscitent. Les faits sont examinés en interne, prochain point à {{?Heure du prochain point}}.',
      ],
      en: [
        'Those remarks hurt, and we understand why. We do not share those views. We are establishing the facts and will say here at {{?Time of the next update}} what we decide.',
        'We have seen what a member of our team said, and we understand the anger it causes. The facts are being examined internally. Next update at {{?Time of the next update}}.',
      ],
    },
  },
  {
    starterId: 'b2c-crise-publication',
    title: {
      fr: 'Crise : publication ratée de notre part',
      en: 'Crisis: a post that should not have gone out',
    },
    situation: 'crisis',
    platforms: [],
    tags: ['crise', 'publication', 'erreur'],
    shortcut: 'crise-publication',
    versions: {
      fr: [
        'Cette publication n’aurait pas dû paraître. Elle a blessé, et nous vous présentons nos excuses. Elle est retirée. Nous revoyons ce qui l’a permise et en reparlons ici à {{?Heure du prochain point}}.',
        'Nous avons commis une erreur en publiant cela. Nous lisons vos messages et les entendons. Ce que nous changeons, nous vous le dirons ici à {{?Heure du prochain point}}.',
      ],
      en: [
        'That post should not have gone out. It hurt people, and we apologise. It has been taken down. We are reviewing how it happened and will return to it here at {{?Time of the next update}}.',
        'We made a mistake in posting this. We are reading your messages and taking them in. What we are changing, we will tell you here at {{?Time of the next update}}.',
      ],
    },
  },
  {
    starterId: 'b2c-crise-rumeur',
    title: { fr: 'Crise : rumeur ou fausse information', en: 'Crisis: a rumour' },
    situation: 'crisis',
    platforms: [],
    tags: ['crise', 'rumeur', 'désinformation'],
    shortcut: 'crise-rumeur',
    versions: {
      fr: [
        'Un message circule à notre sujet, et nous comprenons qu’il inquiète. Ce que nous pouvons établir : {{?Fait vérifié}}. Nous vérifions le reste. Prochain point à {{?Heure du prochain point}}.',
        'Beaucoup d’entre vous nous interrogent, et c’est normal. Le fait vérifié à cette heure : {{?Fait vérifié}}. Nous ne commenterons pas le reste avant {{?Heure du prochain point}}.',
      ],
      en: [
        'A message about us is going round, and we understand that it is worrying. What we can establish: {{?Verified fact}}. We are checking the rest. Next update at {{?Time of the next update}}.',
        'Many of you are asking, and rightly so. The fact verified at this hour: {{?Verified fact}}. We will not comment on the rest before {{?Time of the next update}}.',
      ],
    },
  },
  {
    starterId: 'b2c-crise-donnees',
    title: { fr: 'Crise : fuite de données', en: 'Crisis: data breach' },
    situation: 'crisis',
    platforms: [],
    tags: ['crise', 'données personnelles', 'sécurité'],
    shortcut: 'crise-donnees',
    versions: {
      fr: [
        'Un accès non autorisé à des données a été constaté le {{?Date}}. Nous comprenons votre inquiétude. Mesure prise : {{?Mesure prise}}. L’enquête est en cours. Prochain point à {{?Heure du prochain point}}.',
        'Vos questions sont légitimes : il s’agit de vos données. Nous établissons lesquelles sont concernées. D’ici là, méfiez-vous des messages qui demandent un mot de passe. Point à {{?Heure du prochain point}}.',
      ],
      en: [
        'On {{?Date}} we discovered unauthorised access to data. We understand your concern. Measure taken: {{?Measure taken}}. An investigation is under way. Next update at {{?Time of the next update}}.',
        'Your questions are legitimate: this is your data. We are establishing which is affected. Until then, beware of messages asking for a password. Update at {{?Time of the next update}}.',
      ],
    },
  },
  {
    starterId: 'b2c-crise-point',
    title: { fr: 'Crise : point d’étape détaillé', en: 'Crisis: detailed update' },
    situation: 'crisis',
    platforms: ['linkedin', 'instagram'],
    tags: ['crise', 'point d’étape', 'information'],
    shortcut: 'crise-point',
    versions: {
      fr: [
        'Point de situation, {{heure}}.\n\nCe que nous savons : {{?Faits établis}}.\nCe que nous faisons : {{?Actions en cours}}.\nCe que vous pouvez faire : {{?Consigne}}.\n\nNous pensons d’abord aux personnes touchées. Prochain point à {{?Heure du prochain point}}.',
        'Vous attendez des réponses, voici ce qui est établi à {{heure}} : {{?Faits établis}}. L’équipe travaille d’abord à ceci : {{?Actions en cours}}. Tout n’est pas encore connu, et nous ne voulons rien avancer sans preuve. Nous revenons ici à {{?Heure du prochain point}}.',
      ],
      en: [
        'Situation update, {{time}}.\n\nWhat we know: {{?Established facts}}.\nWhat we are doing: {{?Work under way}}.\nWhat you can do: {{?What to do}}.\n\nOur first thoughts are with the people affected. Next update at {{?Time of the next update}}.',
        'You are waiting for answers. Here is what is established at {{time}}: {{?Established facts}}. The team is working on one thing above all: {{?Work under way}}. Not everything is known yet, and we will not say anything without proof. We will be back here at {{?Time of the next update}}.',
      ],
    },
  },
];
