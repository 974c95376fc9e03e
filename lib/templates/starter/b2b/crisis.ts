import type { StarterTemplate } from '../starter-template';

export const crisis: readonly StarterTemplate[] = [
  {
    starterId: 'b2b-crise-panne',
    title: { fr: 'Crise : service indisponible', en: 'Crisis: service down' },
    situation: 'crisis',
    platforms: [],
    tags: ['crise', 'panne', 'incident', 'service'],
    shortcut: 'crise-panne',
    versions: {
      fr: [
        'Incident en cours sur {{?Service touché}} depuis {{?Heure de début}}. Vos équipes en subissent les effets, et nous vous présentons nos excuses. Les nôtres y travaillent. Prochain point : {{?Heure du prochain point}}.',
        'Nous savons que votre activité dépend de {{?Service touché}}. L’incident est confirmé, la cause n’est pas encore établie. Suite ici à {{?Heure du prochain point}}.',
      ],
      en: [
        'There has been an incident on {{?Service affected}} since {{?Start}}. Your teams are held up, and we apologise. Ours are working on it. Next update: {{?Time of the next update}}.',
        'We know that your business relies on {{?Service affected}}. The incident is confirmed, its cause is not yet established. More here at {{?Time of the next update}}.',
      ],
    },
  },
  {
    starterId: 'b2b-crise-donnees',
    title: { fr: 'Crise : fuite de données', en: 'Crisis: data breach' },
    situation: 'crisis',
    platforms: [],
    tags: ['crise', 'données', 'sécurité', 'rgpd'],
    shortcut: 'crise-donnees',
    versions: {
      fr: [
        'Le {{?Date}}, nous avons constaté un accès non autorisé à des données. Nous comprenons votre inquiétude et celle de vos équipes. Mesure prise : {{?Mesure prise}}. Prochain point à {{?Heure du prochain point}}.',
        'Vous nous confiez des données, et vous attendez des faits. Établi à cette heure : {{?Faits établis}}. L’analyse se poursuit. Nous revenons ici à {{?Heure du prochain point}}.',
      ],
      en: [
        'On {{?Date}} we found unauthorised access to data. We understand your concern and that of your teams. Measure taken: {{?Measure taken}}. Next update at {{?Time of the next update}}.',
        'You entrust us with data and you expect facts. Established so far: {{?Established facts}}. The analysis continues. We will be back here at {{?Time of the next update}}.',
      ],
    },
  },
  {
    starterId: 'b2b-crise-produit',
    title: {
      fr: 'Crise : produit ou lot mis en cause',
      en: 'Crisis: a product or batch in question',
    },
    situation: 'crisis',
    platforms: [],
    tags: ['crise', 'produit', 'qualité', 'sécurité'],
    shortcut: 'crise-produit',
    versions: {
      fr: [
        'La sécurité de vos équipes passe avant tout. {{?Produit ou lot}} est en cours de vérification après des signalements. Consigne : {{?Consigne}}. Point suivant à {{?Heure du prochain point}}.',
        'Nous comprenons ce que représente un arrêt pour vous. Nous le recommandons pourtant pour {{?Produit ou lot}}, le temps des contrôles. Nouvelles à {{?Heure du prochain point}}.',
      ],
      en: [
        'The safety of your teams comes first. {{?Product or batch}} is being checked after reports from the field. Please follow this advice: {{?What to do}}. Next update at {{?Time of the next update}}.',
        'We understand what a stoppage means for you. We recommend one all the same for {{?Product or batch}}, while checks are made. News at {{?Time of the next update}}.',
      ],
    },
  },
  {
    starterId: 'b2b-crise-propos',
    title: {
      fr: 'Crise : propos d’une personne de l’entreprise',
      en: 'Crisis: remarks by a member of staff',
    },
    situation: 'crisis',
    platforms: [],
    tags: ['crise', 'propos', 'salarié', 'direction'],
    shortcut: 'crise-propos',
    versions: {
      fr: [
        'Ces propos heurtent, et nous le comprenons. Ils sont contraires à nos engagements, quelle que soit la personne. La direction établit les faits. Prochain point à {{?Heure du prochain point}}.',
        'Nous avons pris connaissance de la publication d’une personne de notre équipe. Vos réactions sont entendues. Un examen interne est ouvert, suite à {{?Heure du prochain point}}.',
      ],
      en: [
        'Those remarks are hurtful, and we understand why. They go against our commitments, whoever made them. Management is establishing the facts. Next update at {{?Time of the next update}}.',
        'We are aware of a post by a member of our team. Your reactions are heard. An internal review has been opened; more at {{?Time of the next update}}.',
      ],
    },
  },
  {
    starterId: 'b2b-crise-publication',
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
        'Nous avons publié un contenu que nous n’aurions pas dû publier. Nos excuses aux personnes qu’il a heurtées. Il est retiré, et la validation est revue. Point à {{?Heure du prochain point}}.',
        'La faute est la nôtre, et nous comprenons les réactions. Rectification : {{?Information juste}}. Nous dirons à {{?Heure du prochain point}} ce qui change dans nos relectures.',
      ],
      en: [
        'We published something that we should not have. Our apologies to those it hurt. It has been taken down and our approval process is being reviewed. Update at {{?Time of the next update}}.',
        'The fault is ours, and we understand the reactions. Correction: {{?Right information}}. At {{?Time of the next update}} we will say what changes in our checks.',
      ],
    },
  },
  {
    starterId: 'b2b-crise-rumeur',
    title: { fr: 'Crise : rumeur ou fausse information', en: 'Crisis: a rumour' },
    situation: 'crisis',
    platforms: [],
    tags: ['crise', 'rumeur', 'désinformation'],
    shortcut: 'crise-rumeur',
    versions: {
      fr: [
        'Une information non vérifiée circule sur notre entreprise. Clients et partenaires s’interrogent, c’est légitime. Fait établi : {{?Fait vérifié}}. Prochain point à {{?Heure du prochain point}}.',
        'Vous nous demandez ce qui est vrai. Nous pouvons confirmer ceci : {{?Fait vérifié}}. Le reste est en cours de vérification, nous en parlerons à {{?Heure du prochain point}}.',
      ],
      en: [
        'Unverified information about our company is going round. Customers and partners are asking, and rightly so. Established: {{?Verified fact}}. Next update at {{?Time of the next update}}.',
        'You are asking us what is true. We can confirm this: {{?Verified fact}}. The rest is being checked, and we will speak about it at {{?Time of the next update}}.',
      ],
    },
  },
  {
    starterId: 'b2b-crise-point',
    title: { fr: 'Crise : point d’étape détaillé', en: 'Crisis: detailed update' },
    situation: 'crisis',
    platforms: ['linkedin'],
    tags: ['crise', 'point d’étape', 'information'],
    shortcut: 'crise-point',
    versions: {
      fr: [
        'Point de situation, {{heure}}.\n\nFaits établis : {{?Faits établis}}.\nEn cours : {{?Actions en cours}}.\nPour vos équipes : {{?Consigne}}.\n\nNous savons ce que cette situation vous coûte. Prochain point à {{?Heure du prochain point}}, ici même.',
        'Beaucoup d’entre vous ont des engagements à tenir envers leurs propres clients ; nous le savons, et voici de quoi les informer. À {{heure}}, un point est sûr : {{?Faits établis}}. Nous procédons ainsi : {{?Actions en cours}}. Ce qui n’est pas vérifié n’est pas dans ce message. Suite à {{?Heure du prochain point}}.',
      ],
      en: [
        'Situation update, {{time}}.\n\nEstablished: {{?Established facts}}.\nUnder way: {{?Work under way}}.\nFor your teams: {{?What to do}}.\n\nWe know what this situation costs you. Next update at {{?Time of the next update}}, in this thread.',
        'Many of you have commitments to your own customers; we know that, and this is what you can tell them. At {{time}}, this much is certain: {{?Established facts}}. This is how we are proceeding: {{?Work under way}}. What has not been verified is not in this message. More at {{?Time of the next update}}.',
      ],
    },
  },
];
