import type { StarterTemplate } from '../starter-template';

export const crisis: readonly StarterTemplate[] = [
  {
    starterId: 'public-crise-alerte',
    title: { fr: 'Crise : danger pour la population', en: 'Crisis: danger to the public' },
    situation: 'crisis',
    platforms: [],
    tags: ['crise', 'alerte', 'sécurité', 'intempéries'],
    shortcut: 'crise-alerte',
    versions: {
      fr: [
        '{{?Événement}} en cours à {{?Lieu}}. Nos pensées vont aux personnes touchées. Moyens engagés : {{?Moyens engagés}}. Consigne : {{?Consigne}}. Prochain point à {{?Heure du prochain point}}.',
        'Votre inquiétude pour vos proches est légitime. À cette heure : {{?Faits établis}}. Suivez seulement les consignes officielles : {{?Consigne}}. Suite à {{?Heure du prochain point}}.',
      ],
      en: [
        '{{?Event}} under way in {{?Place}}. Our thoughts are with those affected. Under way: {{?Work under way}}. Please follow this advice: {{?What to do}}. Next update at {{?Time of the next update}}.',
        'It is natural to worry about people close to you. At this hour: {{?Established facts}}. Follow official advice only: {{?What to do}}. More at {{?Time of the next update}}.',
      ],
    },
  },
  {
    starterId: 'public-crise-panne',
    title: { fr: 'Crise : service public interrompu', en: 'Crisis: public service interrupted' },
    situation: 'crisis',
    platforms: [],
    tags: ['crise', 'panne', 'service', 'interruption'],
    shortcut: 'crise-panne',
    versions: {
      fr: [
        '{{?Service touché}} est interrompu depuis {{?Heure de début}}. Nous comprenons vos difficultés. Les équipes interviennent. En attendant : {{?Solution provisoire}}. Point à {{?Heure du prochain point}}.',
        'Vous ne pouvez pas utiliser {{?Service touché}} pour le moment, et nous vous présentons nos excuses. La cause est recherchée. Nouvelle information à {{?Heure du prochain point}}.',
      ],
      en: [
        '{{?Service affected}} has been interrupted since {{?Start}}. We understand your difficulties. Teams are at work. Until then: {{?Temporary solution}}. Update at {{?Time of the next update}}.',
        'You cannot use {{?Service affected}} at the moment, and we apologise. The cause is being looked for. New information at {{?Time of the next update}}.',
      ],
    },
  },
  {
    starterId: 'public-crise-donnees',
    title: { fr: 'Crise : fuite de données', en: 'Crisis: data breach' },
    situation: 'crisis',
    platforms: [],
    tags: ['crise', 'données personnelles', 'sécurité'],
    shortcut: 'crise-donnees',
    versions: {
      fr: [
        'Des données de personnes qui utilisent nos services ont été exposées. Nous comprenons votre inquiétude. Mesure prise : {{?Mesure prise}}. Ne donnez à personne votre mot de passe. Prochain point à {{?Heure du prochain point}}.',
        'Il s’agit de vos données : vous avez le droit de savoir. Ce qui est établi : {{?Faits établis}}. Les vérifications continuent. Point suivant à {{?Heure du prochain point}}.',
      ],
      en: [
        'Data belonging to people who use our services has been exposed. We understand your concern. Measure taken: {{?Measure taken}}. Give nobody your password. Next update at {{?Time of the next update}}.',
        'This is your data, and you have a right to know. What is established: {{?Established facts}}. Checks continue. Next information at {{?Time of the next update}}.',
      ],
    },
  },
  {
    starterId: 'public-crise-propos',
    title: {
      fr: 'Crise : propos d’un agent ou d’un élu',
      en: 'Crisis: remarks by staff or an elected representative',
    },
    situation: 'crisis',
    platforms: [],
    tags: ['crise', 'propos', 'agent', 'élu'],
    shortcut: 'crise-propos',
    versions: {
      fr: [
        'Des propos attribués à {{?Fonction de la personne}} choquent, et nous le comprenons. Les faits sont en cours de vérification. Nous donnerons une information à {{?Heure du prochain point}}.',
        'Le service public doit le respect à chaque personne. Les paroles qui circulent sont examinées, et nous entendons votre colère. Prochaine information à {{?Heure du prochain point}}.',
      ],
      en: [
        'Remarks attributed to {{?Role of the person}} are shocking to many, and we understand that. The facts are being checked. We will give information at {{?Time of the next update}}.',
        'A public service owes respect to every person. The words going round are being examined, and we hear your anger. Next information at {{?Time of the next update}}.',
      ],
    },
  },
  {
    starterId: 'public-crise-publication',
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
        'Notre publication de ce jour était une erreur. Elle a choqué, et nous vous présentons nos excuses. Elle est retirée. La version exacte paraîtra ici à {{?Heure du prochain point}}.',
        'Nous avons diffusé une information inexacte et nous comprenons le trouble causé. À retenir : {{?Information juste}}. Nous vérifions comment c’est arrivé, réponse à {{?Heure du prochain point}}.',
      ],
      en: [
        'Today’s post from us was a mistake. It caused offence, and we apologise. It has been taken down. The correct version will appear here at {{?Time of the next update}}.',
        'We gave out inaccurate information and understand the confusion. Please note: {{?Right information}}. We are checking how it happened, with an answer at {{?Time of the next update}}.',
      ],
    },
  },
  {
    starterId: 'public-crise-rumeur',
    title: { fr: 'Crise : rumeur ou fausse information', en: 'Crisis: a rumour' },
    situation: 'crisis',
    platforms: [],
    tags: ['crise', 'rumeur', 'désinformation'],
    shortcut: 'crise-rumeur',
    versions: {
      fr: [
        'Un message non officiel circule. Il inquiète, et nous le comprenons. Fait vérifié à cette heure : {{?Fait vérifié}}. Merci de ne pas relayer la rumeur. Prochain point à {{?Heure du prochain point}}.',
        'Vous vous demandez quoi croire. Voici ce que nos services confirment : {{?Fait vérifié}}. Nous vérifions le reste et nous revenons vers vous à {{?Heure du prochain point}}.',
      ],
      en: [
        'An unofficial message is going round. It is worrying, and we understand that. Verified at this hour: {{?Verified fact}}. Please do not pass the rumour on. Next update at {{?Time of the next update}}.',
        'You are wondering what to believe. This is what our services confirm: {{?Verified fact}}. We are checking the rest and will come back to you at {{?Time of the next update}}.',
      ],
    },
  },
  {
    starterId: 'public-crise-point',
    title: { fr: 'Crise : point d’étape détaillé', en: 'Crisis: detailed update' },
    situation: 'crisis',
    platforms: ['linkedin', 'instagram'],
    tags: ['crise', 'point d’étape', 'information'],
    shortcut: 'crise-point',
    versions: {
      fr: [
        'Point d’information de {{heure}}.\n\nCe qui est établi : {{?Faits établis}}.\nCe que font nos équipes : {{?Actions en cours}}.\nCe que vous devez faire : {{?Consigne}}.\nOù appeler : {{?Numéro de téléphone}}.\n\nNous pensons aux personnes touchées et à leurs proches. Prochain point à {{?Heure du prochain point}}.',
        'Cette situation est éprouvante pour beaucoup d’entre vous. À {{heure}}, nos services confirment ceci : {{?Faits établis}}. L’action en cours : {{?Actions en cours}}. Nous ne donnons que des informations vérifiées, même si cela prend du temps. La suite à {{?Heure du prochain point}}.',
      ],
      en: [
        'Information at {{time}}.\n\nWhat is established: {{?Established facts}}.\nWhat our teams are doing: {{?Work under way}}.\nWhat you should do: {{?What to do}}.\nWhere to call: {{?Telephone number}}.\n\nOur thoughts are with those affected and the people close to them. Next update at {{?Time of the next update}}.',
        'This is a trying time for many of you. At {{time}} our services confirm this: {{?Established facts}}. The work under way: {{?Work under way}}. We only give verified information, even if that takes time. More at {{?Time of the next update}}.',
      ],
    },
  },
];
