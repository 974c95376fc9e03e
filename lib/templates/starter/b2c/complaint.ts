import type { StarterTemplate } from '../starter-template';

export const complaint: readonly StarterTemplate[] = [
  {
    starterId: 'b2c-retard',
    title: { fr: 'Commande en retard', en: 'Late order' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'retard', 'livraison'],
    shortcut: 'retard',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, attendre un colis qui n’arrive pas, c’est pénible. Nous vous présentons nos excuses. Votre numéro de commande en message privé, et nous cherchons où il se trouve.',
        'Vous l’attendiez, et il n’est pas là : pardon pour ce retard{{#si prénom}}, {{prénom}}{{/si}}. Écrivez-nous en privé avec le numéro de commande, nous interrogeons le transporteur.',
      ],
      en: [
        'Hello {{first_name|}}, waiting for a parcel that doesn’t come is no fun, and we apologise. Send us your order number in a private message and we’ll find out where it is.',
        'You were counting on it and it isn’t there: our apologies for the delay{{#if first_name}}, {{first_name}}{{/if}}. Message us the order number and we’ll take it up with the carrier.',
      ],
    },
  },
  {
    starterId: 'b2c-defaut',
    title: { fr: 'Produit abîmé ou défectueux', en: 'Damaged or faulty product' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'défaut', 'qualité'],
    shortcut: 'defaut',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, ouvrir un colis et trouver un produit abîmé, c’est décevant. Toutes nos excuses. Une photo et votre numéro de commande en message privé, et nous cherchons une solution avec vous.',
        'Nous comprenons votre déception{{#si prénom}}, {{prénom}}{{/si}}. Pour que l’équipe qualité voie le défaut et vous réponde, envoyez-nous une photo en message privé.',
      ],
      en: [
        'Hello {{first_name|}}, opening a parcel to find a damaged product is a real let-down, and we apologise. A photo and your order number in a private message, and we’ll look for a solution together.',
        'We understand your disappointment{{#if first_name}}, {{first_name}}{{/if}}. So that our quality team can see the fault and answer you, please send us a photo privately.',
      ],
    },
  },
  {
    starterId: 'b2c-accueil',
    title: { fr: 'Accueil désagréable', en: 'Unpleasant staff' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'accueil', 'boutique'],
    shortcut: 'accueil',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, personne ne devrait sortir de chez nous avec ce sentiment. Toutes nos excuses. Où et quand était-ce ? Dites-le-nous en message privé, nous en parlerons avec l’équipe.',
        'Ce que vous racontez nous touche{{#si prénom}}, {{prénom}}{{/si}}, et nous regrettons cet accueil. La date et le lieu, en privé, nous permettront de comprendre et d’agir.',
      ],
      en: [
        'Hello {{first_name|}}, nobody should leave us feeling that way, and we apologise. When and where was it? Tell us in a private message and we will speak to the team.',
        'What you describe matters to us{{#if first_name}}, {{first_name}}{{/if}}, and we regret that welcome. With the date and the place, sent privately, we can understand and act.',
      ],
    },
  },
  {
    starterId: 'b2c-bug',
    title: { fr: 'Problème sur le site ou l’application', en: 'Trouble with the site or the app' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'bug', 'site', 'application'],
    shortcut: 'bug',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, c’est agaçant, surtout au moment de payer. Quel appareil utilisez-vous, et à quelle étape cela bloque-t-il ? Nous transmettons à l’équipe technique.',
        'Pardon pour le temps perdu{{#si prénom}}, {{prénom}}{{/si}}, et merci de nous prévenir. {{?Où en est le problème:L’équipe technique cherche la cause/La correction est en cours/C’est corrigé, vous pouvez réessayer}}.',
      ],
      en: [
        'Hello {{first_name|}}, how annoying, especially at the checkout. Which device are you on, and at which step does it stop? We’ll pass it on to our technical team.',
        'Our apologies for the wasted time{{#if first_name}}, {{first_name}}{{/if}}, and thank you for telling us. {{?State of the problem:Our technical team is looking for the cause/A fix is on its way/It is fixed now, please try again}}.',
      ],
    },
  },
  {
    starterId: 'b2c-hausse',
    title: { fr: 'Hausse de prix', en: 'Price rise' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'prix', 'hausse'],
    shortcut: 'hausse',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, une hausse se sent tout de suite dans un budget, nous le comprenons. Elle s’explique par {{?Raison}}. Nous préférons vous le dire franchement.',
        'Votre remarque est légitime{{#si prénom}}, {{prénom}}{{/si}} : payer plus n’amuse personne. Le nouveau prix est de {{?Prix}}, pour cette raison : {{?Raison}}.',
      ],
      en: [
        'Hello {{first_name|}}, a price rise is felt straight away, we understand that. The reason is {{?Reason}}. We would rather say so plainly.',
        'That’s a fair point{{#if first_name}}, {{first_name}}{{/if}}: nobody enjoys paying more. The new price is {{?Price}}, and here is why: {{?Reason}}.',
      ],
    },
  },
  {
    starterId: 'b2c-sans-reponse',
    title: { fr: 'Demande restée sans réponse', en: 'Request left without an answer' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'sans réponse', 'relance'],
    shortcut: 'sans-reponse',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, écrire et ne rien recevoir en retour, c’est frustrant. Toutes nos excuses. Quand et par quel moyen nous aviez-vous écrit ? Un message privé, et je reprends votre demande.',
        'Nous regrettons ce silence{{#si prénom}}, {{prénom}}{{/si}} : nous vous devions une réponse. Votre nom et la date du premier message, en privé, et je recherche votre demande.',
      ],
      en: [
        'Hello {{first_name|}}, writing and hearing nothing back is frustrating, and we apologise. When and how did you contact us? Send me a private message and I’ll take it from there.',
        'You were right to chase us{{#if first_name}}, {{first_name}}{{/if}}: we owed you an answer. Your name and the date of the first message, sent privately, and I’ll look for your request.',
      ],
    },
  },
  {
    starterId: 'b2c-erreur',
    title: { fr: 'Information fausse donnée par nous', en: 'We gave wrong information' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'erreur', 'information'],
    shortcut: 'erreur',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, c’est rageant de compter sur une information fausse, et l’erreur vient de nous. Toutes nos excuses. L’information juste : {{?Information juste}}.',
        'L’erreur est de notre côté, pardon{{#si prénom}}, {{prénom}}{{/si}}. Voici ce qui est exact : {{?Information juste}}. {{curseur}}Merci de nous l’avoir fait remarquer.',
      ],
      en: [
        'Hello {{first_name|}}, relying on information that turns out wrong is maddening, and the mistake is ours. Our apologies. The right information: {{?Right information}}.',
        'We got that wrong, and we apologise{{#if first_name}}, {{first_name}}{{/if}}. The correct version: {{?Right information}}. {{cursor}}Thank you for pointing it out.',
      ],
    },
  },
  {
    starterId: 'b2c-remboursement',
    title: { fr: 'Remboursement attendu', en: 'Refund not yet received' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'remboursement'],
    shortcut: 'remboursement',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, attendre son argent n’a rien d’agréable, nous le comprenons. Avec votre numéro de commande, en message privé, nous pouvons vérifier où en est le remboursement.',
        'Nous regrettons cette attente{{#si prénom}}, {{prénom}}{{/si}}. Pour vous donner une date fiable, il nous faut le numéro de commande, en privé. Réponse sous {{délai|24 h}}.',
      ],
      en: [
        'Hello {{first_name|}}, waiting for your money is unpleasant, we understand that. Message us the order number and we’ll check where the refund stands.',
        'We regret the wait{{#if first_name}}, {{first_name}}{{/if}}. To give you a date you can rely on, we need the order number, privately. You’ll hear from us within {{delay|24 hours}}.',
      ],
    },
  },
  {
    starterId: 'b2c-manquant',
    title: { fr: 'Commande incomplète ou mauvais article', en: 'Missing or wrong item' },
    situation: 'complaint',
    platforms: [],
    tags: ['réclamation', 'erreur', 'commande'],
    shortcut: 'manquant',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, ce n’est pas ce que vous attendiez, et nous vous présentons nos excuses. Dites-nous en privé ce qu’il y avait dans le colis : nous vérifions avec l’entrepôt.',
        'Quelle déception, en effet{{#si prénom}}, {{prénom}}{{/si}}. Une photo du contenu et le numéro de commande en message privé : l’équipe compare et revient vers vous sous {{délai|24 h}}.',
      ],
      en: [
        'Hello {{first_name|}}, that is not what you were expecting, and we apologise. Tell us privately what was in the parcel and we’ll check with the warehouse.',
        'A disappointment indeed{{#if first_name}}, {{first_name}}{{/if}}. A photo of what you got and the order number in a private message, and the team will come back to you within {{delay|24 hours}}.',
      ],
    },
  },
  {
    starterId: 'b2c-bien-recu',
    title: { fr: 'Accusé de réception rapide sur X', en: 'Quick acknowledgement on X' },
    situation: 'complaint',
    platforms: ['x'],
    tags: ['réclamation', 'accusé de réception', 'attente'],
    shortcut: 'bien-recu',
    versions: {
      fr: [
        'Bien reçu{{#si prénom}}, {{prénom}}{{/si}}, et nous comprenons que cela vous agace. Nous vérifions, réponse ici avant {{?Heure de réponse}}.',
        'Message lu{{#si prénom}}, {{prénom}}{{/si}}. Vous attendez mieux de nous, et c’est légitime. {{curseur}}Nous cherchons, et nous revenons sous ce message.',
      ],
      en: [
        'Got it{{#if first_name}}, {{first_name}}{{/if}}, and we understand the annoyance. We are checking and will answer here before {{?Time of the answer}}.',
        'We have read this{{#if first_name}}, {{first_name}}{{/if}}. You expect better from us, and rightly so. {{cursor}}We are looking into it and will be back under this post.',
      ],
    },
  },
];
