import type { StarterTemplate } from '../starter-template';

export const complaint: readonly StarterTemplate[] = [
  {
    starterId: 'public-attente',
    title: { fr: 'Délai ou attente trop longue', en: 'A long wait or delay' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'retard', 'délai', 'dossier'],
    shortcut: 'attente',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, attendre sans savoir est difficile, et nous vous présentons nos excuses. Envoyez votre numéro de dossier en message privé : nous cherchons où il en est.',
        'Nous comprenons votre impatience{{#si prénom}}, {{prénom}}{{/si}}. Le délai actuel est de {{?Délai constaté}}. Nous pouvons vérifier votre dossier si vous nous écrivez en privé.',
      ],
      en: [
        'Hello {{first_name|}}, waiting without news is hard, and we apologise. Send your file number in a private message and we will find out where it stands.',
        'We understand your impatience{{#if first_name}}, {{first_name}}{{/if}}. The present wait is {{?Present wait}}. We can check your file if you write to us privately.',
      ],
    },
  },
  {
    starterId: 'public-panne',
    title: { fr: 'Équipement en panne ou abîmé', en: 'Broken or damaged equipment' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'panne', 'défaut', 'voirie'],
    shortcut: 'panne',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, cet équipement devrait fonctionner, et nous comprenons votre mécontentement. Le service technique est prévenu. Dès qu’une date est connue, nous la publions ici.',
        'Une panne comme celle-ci complique la vie{{#si prénom}}, {{prénom}}{{/si}}, nous le savons. Pour {{?Équipement}}, en attendant, vous pouvez {{?Solution provisoire}}.',
      ],
      en: [
        'Hello {{first_name|}}, this equipment ought to work, and we understand your dissatisfaction. The technical team has been told. We will post a date here as soon as we have one.',
        'A breakdown like this makes life harder{{#if first_name}}, {{first_name}}{{/if}}, we know. For {{?Equipment}}, until it works again, you can {{?Temporary solution}}.',
      ],
    },
  },
  {
    starterId: 'public-accueil',
    title: { fr: 'Accueil désagréable d’un agent', en: 'Unpleasant treatment by staff' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'accueil', 'agent'],
    shortcut: 'accueil',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, chaque personne doit être accueillie avec respect, et nous regrettons ce que vous décrivez. Indiquez-nous en privé le lieu et le jour. Ne citez pas de nom ici, s’il vous plaît.',
        'Nous comprenons que ce moment a été difficile{{#si prénom}}, {{prénom}}{{/si}}. Nous vous présentons nos excuses. {{curseur}}Vous pouvez faire une réclamation écrite : {{?Comment réclamer}}. Elle sera enregistrée.',
      ],
      en: [
        'Hello {{first_name|}}, everyone must be treated with respect, and we regret what you describe. Tell us the place and the day privately. Please do not give anybody’s name here.',
        'We understand that this was a hard moment{{#if first_name}}, {{first_name}}{{/if}}. We apologise. {{cursor}}You can make a complaint in writing: {{?How to complain}}. It will be recorded.',
      ],
    },
  },
  {
    starterId: 'public-site',
    title: {
      fr: 'Site ou téléservice qui ne marche pas',
      en: 'Website or online service not working',
    },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'bug', 'site', 'téléservice'],
    shortcut: 'site',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, un site qui bloque fait perdre du temps, et nous vous présentons nos excuses. À quelle page cela s’arrête-t-il ? Nous le signalons à l’équipe technique.',
        'Nous regrettons ce blocage{{#si prénom}}, {{prénom}}{{/si}}. Votre démarche peut aussi se faire par {{?Autre moyen:téléphone/courrier}} ou à l’accueil. Aucune donnée personnelle ici, s’il vous plaît.',
      ],
      en: [
        'Hello {{first_name|}}, a website that gets stuck wastes your time, and we apologise. On which page does it stop? We will report it to the technical team.',
        'We regret this problem{{#if first_name}}, {{first_name}}{{/if}}. You can also do this by {{?Other means:telephone/post}} or at the reception desk. Please give no personal data here.',
      ],
    },
  },
  {
    starterId: 'public-hausse',
    title: { fr: 'Hausse d’un tarif ou d’une taxe', en: 'Rise in a charge or a tax' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'prix', 'hausse', 'impôt'],
    shortcut: 'hausse',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, une hausse pèse sur le budget, nous le comprenons. Elle a été décidée le {{?Date de la décision}}, pour cette raison : {{?Raison}}. Pour les aides possibles, écrivez-nous en privé.',
        'Votre question est légitime{{#si prénom}}, {{prénom}}{{/si}} : à quoi sert cet argent ? Il finance {{?Ce qui est financé}}. La décision est publique : {{?Où la consulter}}.',
      ],
      en: [
        'Hello {{first_name|}}, a rise weighs on the budget, we understand that. It was decided on {{?Date of the decision}}, for this reason: {{?Reason}}. You may be entitled to help: write to us privately.',
        'It is fair to ask{{#if first_name}}, {{first_name}}{{/if}}: what is this money for? It pays for {{?What it pays for}}. The decision is public: {{?Where to read it}}.',
      ],
    },
  },
  {
    starterId: 'public-sans-reponse',
    title: { fr: 'Demande restée sans réponse', en: 'Request left without an answer' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'sans réponse', 'relance'],
    shortcut: 'sans-reponse',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, vous auriez dû recevoir une réponse, et nous vous présentons nos excuses. Par quel moyen avez-vous écrit, et quand ? Répondez-nous en privé, nous recherchons la demande.',
        'Nous regrettons ce silence{{#si prénom}}, {{prénom}}{{/si}}. Donnez-nous la date de votre courrier en message privé. Nous vous dirons sous {{délai|2 jours ouvrés}} qui le traite.',
      ],
      en: [
        'Hello {{first_name|}}, you ought to have had an answer, and we apologise. How and when did you write to us? Reply privately and we will look for your request.',
        'We regret this silence{{#if first_name}}, {{first_name}}{{/if}}. Give us the date of your letter in a private message. Within {{delay|2 working days}} we will tell you who is dealing with it.',
      ],
    },
  },
  {
    starterId: 'public-erreur',
    title: { fr: 'Information fausse donnée par nous', en: 'We gave wrong information' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'erreur', 'information'],
    shortcut: 'erreur',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, l’information était fausse, et l’erreur est la nôtre. Nous regrettons le déplacement ou le temps perdu. La règle exacte : {{?Information juste}}.',
        'Merci de l’avoir signalé{{#si prénom}}, {{prénom}}{{/si}}, et nos excuses. Nous avons corrigé la publication. Il faut lire : {{?Information juste}}.',
      ],
      en: [
        'Hello {{first_name|}}, that information was wrong, and the mistake is ours. We regret the journey or the time you lost. The exact rule: {{?Right information}}.',
        'Thank you for reporting it{{#if first_name}}, {{first_name}}{{/if}}, and our apologies. We have corrected the post. It should read: {{?Right information}}.',
      ],
    },
  },
  {
    starterId: 'public-desaccord',
    title: { fr: 'Désaccord avec une décision', en: 'Disagreement with a decision' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'décision', 'désaccord', 'recours'],
    shortcut: 'desaccord',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, nous entendons votre désaccord. Cette page n’est pas le lieu pour trancher, mais votre avis peut être déposé ici : {{?Où donner son avis}}.',
        'Nous comprenons que cette décision vous déçoive{{#si prénom}}, {{prénom}}{{/si}}. La contester est un droit. La marche à suivre et les délais : {{?Voies de recours}}. Pour votre cas personnel, écrivez-nous en privé.',
      ],
      en: [
        'Hello {{first_name|}}, we hear your disagreement. This page is not where the matter is settled, but your opinion can be recorded here: {{?Where to give an opinion}}.',
        'We understand that this decision disappoints you{{#if first_name}}, {{first_name}}{{/if}}. Contesting it is your right. The steps and the time limits: {{?Ways to appeal}}. For your own case, write to us privately.',
      ],
    },
  },
  {
    starterId: 'public-nuisance',
    title: { fr: 'Bruit, propreté, nuisance', en: 'Noise, litter, nuisance' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'propreté', 'bruit', 'voirie'],
    shortcut: 'nuisance',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, vivre avec cela au quotidien est pénible, nous le comprenons. Le lieu et l’heure nous suffisent, en message privé. Nous transmettons au service compétent.',
        'Nous comprenons votre lassitude{{#si prénom}}, {{prénom}}{{/si}}. Ce signalement relève de {{?Service compétent}}, que nous avons prévenu. En cas de danger, appelez le {{?Numéro d’urgence|112}}.',
      ],
      en: [
        'Hello {{first_name|}}, living with this every day is trying, we understand. The place and the time are enough, in a private message. We will inform the service in charge.',
        'We understand that you have had enough{{#if first_name}}, {{first_name}}{{/if}}. We have told {{?Service in charge}}, who deal with this. If there is any danger, call {{?Emergency number|112}}.',
      ],
    },
  },
  {
    starterId: 'public-bien-recu',
    title: { fr: 'Accusé de réception rapide sur X', en: 'Quick acknowledgement on X' },
    situation: 'complaint',
    platforms: ['x'],
    tags: ['réclamation', 'accusé de réception', 'attente'],
    shortcut: 'bien-recu',
    versions: {
      fr: [
        'Bien reçu{{#si prénom}}, {{prénom}}{{/si}}. Nous comprenons que cela vous pose problème. Le service concerné vérifie, réponse ici avant {{?Heure de réponse}}.',
        'Message lu, et nous comprenons la difficulté. {{curseur}}Nous cherchons l’information exacte avant de vous répondre ici{{#si prénom}}, {{prénom}}{{/si}}.',
      ],
      en: [
        'Received{{#if first_name}}, {{first_name}}{{/if}}. We understand that this is a problem for you. The service in charge is checking and we will answer here before {{?Time of the answer}}.',
        'We have read your message and understand the difficulty. {{cursor}}We are looking for the exact information before we answer you here{{#if first_name}}, {{first_name}}{{/if}}.',
      ],
    },
  },
];
