import type { StarterTemplate } from '../starter-template';

export const complaint: readonly StarterTemplate[] = [
  {
    starterId: 'b2b-bug',
    title: { fr: 'Dysfonctionnement du produit', en: 'The product does not work as it should' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'bug', 'dysfonctionnement'],
    shortcut: 'bug',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, nous comprenons que cela vous bloque, et nous vous présentons nos excuses. Envoyez-nous en privé la version et les étapes : le support cherche à reproduire le problème.',
        'Perdre du temps sur un outil qui devrait en faire gagner, c’est exaspérant. {{?Où en est le problème:Le support cherche la cause/La correction est en cours/C’est corrigé dans la dernière version}}{{#si prénom}}, {{prénom}}{{/si}}.',
      ],
      en: [
        'Hello {{first_name|}}, we understand that this is blocking you, and we apologise. Please send us the version and the steps privately, so that support can try to reproduce it.',
        'Losing time on a tool that should save it is exasperating. {{?State of the problem:Support is looking for the cause/A fix is on its way/It is fixed in the latest version}}{{#if first_name}}, {{first_name}}{{/if}}.',
      ],
    },
  },
  {
    starterId: 'b2b-retard',
    title: { fr: 'Projet ou livraison en retard', en: 'Late project or delivery' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'retard', 'livraison', 'projet'],
    shortcut: 'retard',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, un retard de notre côté désorganise aussi le vôtre, et nous vous présentons nos excuses. Donnez-nous la référence en message privé : nous cherchons une date sûre.',
        'Nous mesurons ce que ce retard change dans votre planning{{#si prénom}}, {{prénom}}{{/si}}. La personne responsable du projet vous contacte sous {{délai|24 h}} avec l’état exact, bon ou mauvais.',
      ],
      en: [
        'Hello {{first_name|}}, a delay on our side upsets your plans too, and we apologise. Give us the reference in a private message and we’ll look for a date you can rely on.',
        'Your schedule is suffering, we can see that{{#if first_name}}, {{first_name}}{{/if}}. The person in charge of the project will contact you within {{delay|24 hours}} with the exact position, good or bad.',
      ],
    },
  },
  {
    starterId: 'b2b-ticket',
    title: { fr: 'Ticket resté sans réponse', en: 'Ticket left without an answer' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'sans réponse', 'support', 'relance'],
    shortcut: 'ticket',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, relancer un support par les réseaux sociaux, personne ne devrait en arriver là. Toutes nos excuses. Le numéro du ticket en message privé, et je le suis moi-même.',
        'Nous vous devions une réponse{{#si prénom}}, {{prénom}}{{/si}}, et ce silence est regrettable. Écrivez-moi le numéro en privé : je reviens vers vous sous {{délai|24 h}}, même sans solution.',
      ],
      en: [
        'Hello {{first_name|}}, nobody should have to chase a support team on social media. We apologise. Send me the ticket number privately and I’ll follow it up myself.',
        'We owed you an answer{{#if first_name}}, {{first_name}}{{/if}}, and that silence is regrettable. Message me the number: I’ll get back to you within {{delay|24 hours}}, even without a solution.',
      ],
    },
  },
  {
    starterId: 'b2b-hausse',
    title: { fr: 'Hausse de tarif', en: 'Price rise' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'tarif', 'hausse', 'renouvellement'],
    shortcut: 'hausse',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, une hausse à faire entrer dans un budget, c’est une contrainte, nous le comprenons. Elle s’explique par {{?Raison}}. Votre conseiller peut revoir avec vous ce dont vous avez besoin.',
        'Nous entendons votre réaction{{#si prénom}}, {{prénom}}{{/si}}. Ce qui change : {{?Ce qui change}}. Ce qui ne change pas : {{?Ce qui ne change pas}}. Parlons de votre contrat en privé.',
      ],
      en: [
        'Hello {{first_name|}}, a rise that has to fit into a budget is a constraint, we understand that. The reason: {{?Reason}}. Your adviser can review with you what you need.',
        'We hear your reaction{{#if first_name}}, {{first_name}}{{/if}}. What changes: {{?What changes}}. What does not: {{?What stays}}. Let’s talk about your contract privately.',
      ],
    },
  },
  {
    starterId: 'b2b-facture',
    title: { fr: 'Erreur de facturation', en: 'Billing error' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'facture', 'facturation'],
    shortcut: 'facture',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, une facture à contester, c’est du travail en plus pour vous, et nous le regrettons. Envoyez-nous son numéro en privé : la comptabilité la reprend ligne par ligne.',
        'Nous comprenons votre agacement{{#si prénom}}, {{prénom}}{{/si}}. Pour préserver la confidentialité, pas de montant ici : le numéro de facture en message privé, et nous vous répondons sous {{délai|24 h}}.',
      ],
      en: [
        'Hello {{first_name|}}, an invoice to dispute is extra work for you, and we regret that. Send us its number privately and our accounts team will go through it line by line.',
        'We understand your annoyance{{#if first_name}}, {{first_name}}{{/if}}. To keep this confidential, no amounts here please: send the invoice number privately and you’ll hear from us within {{delay|24 hours}}.',
      ],
    },
  },
  {
    starterId: 'b2b-demarchage',
    title: {
      fr: 'Démarchage insistant ou ton d’un commercial',
      en: 'Pushy sales calls or a salesperson’s tone',
    },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'démarchage', 'commercial', 'accueil'],
    shortcut: 'demarchage',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, une sollicitation de ce genre est pénible, et nous vous présentons nos excuses. Indiquez-nous en privé le numéro ou l’adresse : nous demandons que cela cesse.',
        'Ce n’est pas ainsi que nous voulons parler aux gens{{#si prénom}}, {{prénom}}{{/si}}, et nous regrettons cet échange. Sa date, en message privé, nous permettra d’en parler à l’équipe.',
      ],
      en: [
        'Hello {{first_name|}}, being approached like that is tiresome, and we apologise. Tell us the number or address privately and we will ask for it to stop.',
        'That is not the tone we want{{#if first_name}}, {{first_name}}{{/if}}, and we regret that you had to hear it. The date of the exchange, sent privately, will let us raise it with the team.',
      ],
    },
  },
  {
    starterId: 'b2b-doc-fausse',
    title: {
      fr: 'Documentation ou fiche technique inexacte',
      en: 'Wrong documentation or data sheet',
    },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'erreur', 'documentation', 'information'],
    shortcut: 'doc-fausse',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, s’appuyer sur une documentation inexacte coûte du temps, et l’erreur est la nôtre. Nos excuses. L’information juste : {{?Information juste}}.',
        'Vous aviez suivi ce que nous avions écrit, et c’était faux : pardon{{#si prénom}}, {{prénom}}{{/si}}. À retenir désormais : {{?Information juste}}. La page est en cours de correction.',
      ],
      en: [
        'Hello {{first_name|}}, working from inaccurate documentation costs time, and the mistake is ours. Our apologies. The right information: {{?Right information}}.',
        'You followed what we had written, and it was wrong: we apologise{{#if first_name}}, {{first_name}}{{/if}}. From now on: {{?Right information}}. The page is being corrected.',
      ],
    },
  },
  {
    starterId: 'b2b-non-conforme',
    title: {
      fr: 'Produit reçu défectueux ou non conforme',
      en: 'Faulty or non-conforming product',
    },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'défaut', 'qualité', 'non-conformité'],
    shortcut: 'non-conforme',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, une pièce non conforme peut arrêter toute une équipe, nous en mesurons les conséquences. Numéro de lot et photo en message privé : le service qualité ouvre un dossier.',
        'Nous regrettons ce défaut{{#si prénom}}, {{prénom}}{{/si}}. Votre priorité est de repartir, la nôtre de comprendre. {{curseur}}Écrivez-nous la référence en privé, nous menons les deux de front.',
      ],
      en: [
        'Hello {{first_name|}}, a part that doesn’t conform can stop a whole team, we realise that. Batch number and a photo in a private message, and our quality team will open a case.',
        'We regret this defect{{#if first_name}}, {{first_name}}{{/if}}. Your priority is to get going again, ours is to understand. {{cursor}}Message us the reference and we’ll work on both.',
      ],
    },
  },
  {
    starterId: 'b2b-resiliation',
    title: { fr: 'Résiliation difficile', en: 'Trouble with cancelling' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'résiliation', 'contrat'],
    shortcut: 'resiliation',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, partir devrait être aussi simple qu’arriver, et nous regrettons que ce ne soit pas le cas. Votre référence client en privé, et nous vous confirmons par écrit où en est la demande.',
        'Votre agacement se comprend{{#si prénom}}, {{prénom}}{{/si}}. Dites-nous en message privé à quelle étape la résiliation s’est arrêtée : une personne la reprend avec vous.',
      ],
      en: [
        'Hello {{first_name|}}, leaving should be as simple as joining, and we regret that it isn’t. Send us your customer reference privately and we’ll confirm in writing where your request stands.',
        'Your annoyance is understandable{{#if first_name}}, {{first_name}}{{/if}}. Tell us privately at which step the cancellation stopped, and somebody will take it up with you.',
      ],
    },
  },
  {
    starterId: 'b2b-bien-recu',
    title: { fr: 'Accusé de réception rapide sur X', en: 'Quick acknowledgement on X' },
    situation: 'complaint',
    platforms: ['x'],
    tags: ['réclamation', 'accusé de réception', 'attente'],
    shortcut: 'bien-recu',
    versions: {
      fr: [
        'Reçu{{#si prénom}}, {{prénom}}{{/si}}, nous mesurons l’urgence pour vous. Vérification en cours, réponse ici avant {{?Heure de réponse}}.',
        'Merci de l’avoir signalé{{#si prénom}}, {{prénom}}{{/si}} : ce n’est pas le niveau que vous attendez de nous. {{curseur}}Une personne du support regarde, nous revenons dans ce fil.',
      ],
      en: [
        'Received{{#if first_name}}, {{first_name}}{{/if}}, and we realise how pressing this is for you. We are checking and will answer here before {{?Time of the answer}}.',
        'Thank you for flagging it{{#if first_name}}, {{first_name}}{{/if}}: this is not what you expect from us. {{cursor}}Somebody from support is looking, and we’ll be back in this thread.',
      ],
    },
  },
];
