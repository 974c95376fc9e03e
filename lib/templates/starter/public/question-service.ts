import type { StarterTemplate } from '../starter-template';

export const questionService: readonly StarterTemplate[] = [
  {
    starterId: 'public-horaires',
    title: { fr: 'Horaires d’un lieu ou d’un guichet', en: 'Opening hours of a place or a desk' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'horaires', 'accueil', 'guichet'],
    shortcut: 'horaires',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, l’accueil est ouvert {{?Horaires}}.{{#si ?Moment calme}} L’attente est plus courte {{?Moment calme}}.{{/si}}',
        'Pour ce service{{#si prénom}}, {{prénom}}{{/si}}, les horaires sont : {{?Horaires}}. Avant un jour férié, vérifiez avec nous.',
      ],
      en: [
        'Hello {{first_name|}}, the reception desk is open {{?Opening hours}}.{{#if ?Quiet time}} The queue is shorter {{?Quiet time}}.{{/if}}',
        'For this service{{#if first_name}}, {{first_name}}{{/if}}, the hours are: {{?Opening hours}}. Before a public holiday, check with us.',
      ],
    },
  },
  {
    starterId: 'public-demarche',
    title: { fr: 'Comment faire une démarche', en: 'How to complete a procedure' },
    situation: 'question',
    platforms: ['x', 'linkedin'],
    tags: ['question', 'démarche', 'document', 'en ligne'],
    shortcut: 'demarche',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, vous pouvez faire cette démarche en ligne : {{?Lien officiel}}. Sans internet, l’accueil vous aide aux heures d’ouverture.',
        'Cette démarche se fait en {{?Nombre d’étapes}} étapes{{#si prénom}}, {{prénom}}{{/si}}. La liste des documents est ici : {{?Lien officiel}}',
      ],
      en: [
        'Hello {{first_name|}}, you can do this online: {{?Official link}}. Without internet access, our reception desk helps you during opening hours.',
        'There are {{?Number of steps}} steps{{#if first_name}}, {{first_name}}{{/if}}. The list of documents is here: {{?Official link}}',
      ],
    },
  },
  {
    starterId: 'public-demarche-insta',
    title: {
      fr: 'Comment faire une démarche (Instagram)',
      en: 'How to complete a procedure (Instagram)',
    },
    situation: 'question',
    platforms: ['instagram'],
    tags: ['question', 'démarche', 'instagram'],
    shortcut: 'demarche-insta',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, le lien vers cette démarche est dans notre bio. Besoin d’aide ? Appelez le {{?Numéro de téléphone}}.',
        'Il vous faut {{?Documents}}{{#si prénom}}, {{prénom}}{{/si}}. Ensuite, suivez le lien en bio ou venez à l’accueil.',
      ],
      en: [
        'Hello {{first_name|}}, the link to this procedure is in our bio. If you need help, call {{?Telephone number}}.',
        'You will need {{?Documents}}{{#if first_name}}, {{first_name}}{{/if}}. Then follow the link in our bio, or come to the reception desk.',
      ],
    },
  },
  {
    starterId: 'public-rendez-vous',
    title: { fr: 'Prise de rendez-vous', en: 'Making an appointment' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'rendez-vous', 'délai'],
    shortcut: 'rendez-vous',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, le rendez-vous se prend {{?Moyen:en ligne/par téléphone/à l’accueil}}. Le délai est de {{?Délai constaté}} en ce moment.',
        'De nouveaux créneaux ouvrent {{?Ouverture des créneaux}}{{#si prénom}}, {{prénom}}{{/si}}. Pour une urgence, écrivez-nous en message privé, sans donner de détail ici.',
      ],
      en: [
        'Hello {{first_name|}}, appointments are made {{?Means:online/by telephone/at the reception desk}}. The wait is currently {{?Present wait}}.',
        'New appointments open {{?When}}{{#if first_name}}, {{first_name}}{{/if}}. If it is urgent, send us a private message, without giving details here.',
      ],
    },
  },
  {
    starterId: 'public-tarif',
    title: { fr: 'Tarif, gratuité, aide', en: 'Price, free access, financial help' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'tarif', 'prix', 'aide'],
    shortcut: 'tarif',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, le tarif est de {{?Prix}}.{{#si ?Réductions}} Réductions possibles : {{?Réductions}}.{{/si}} Un justificatif peut être demandé : montrez-le à l’accueil, jamais en commentaire.',
        'Tout dépend de votre situation{{#si prénom}}, {{prénom}}{{/si}}. Ne la donnez pas en public : écrivez-nous en message privé, nous ferons le calcul avec vous.',
      ],
      en: [
        'Hello {{first_name|}}, the price is {{?Price}}.{{#if ?Reductions}} Possible reductions: {{?Reductions}}.{{/if}} You may be asked for proof: show it at the desk, never in a comment.',
        'It depends on your situation{{#if first_name}}, {{first_name}}{{/if}}. Please do not describe it in public: send us a private message and we will work it out with you.',
      ],
    },
  },
  {
    starterId: 'public-places',
    title: {
      fr: 'Places ou disponibilité (crèche, cantine, activité)',
      en: 'Places available (nursery, canteen, activity)',
    },
    situation: 'question',
    platforms: [],
    tags: ['question', 'inscription', 'place', 'disponibilité'],
    shortcut: 'places',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, pour {{?Activité}}, {{?Situation:il reste des places/il n’y a plus de place, mais une liste d’attente/les inscriptions ne sont pas encore ouvertes}}. Date à retenir : {{?Date}}.',
        'Les inscriptions se font du {{?Date de début}} au {{?Date de fin}}{{#si prénom}}, {{prénom}}{{/si}}. Les règles d’attribution sont les mêmes pour tout le monde.',
      ],
      en: [
        'Hello {{first_name|}}, for {{?Activity}}, {{?Situation:there are places left/there are no places left, but there is a waiting list/registration has not opened yet}}. The date to remember: {{?Date}}.',
        'Registration runs from {{?Start date}} to {{?End date}}{{#if first_name}}, {{first_name}}{{/if}}. Places are given by the same rules for everyone.',
      ],
    },
  },
  {
    starterId: 'public-accessibilite',
    title: {
      fr: 'Accessibilité d’un lieu ou d’un service',
      en: 'Accessibility of a place or a service',
    },
    situation: 'question',
    platforms: [],
    tags: ['question', 'accessibilité', 'handicap'],
    shortcut: 'accessibilite',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, {{?Réponse sur l’accès}}. Si vous avez besoin d’aide pour venir, appelez le {{?Numéro de téléphone}}.',
        'Ce service est aussi possible autrement{{#si prénom}}, {{prénom}}{{/si}} : {{?Autre moyen d’accès}}. Quelque chose vous empêche d’y accéder ? Dites-le-nous, nous cherchons une solution.',
      ],
      en: [
        'Hello {{first_name|}}, {{?Answer on access}}. If you need help to come, call {{?Telephone number}}.',
        'There is another way to use this service{{#if first_name}}, {{first_name}}{{/if}}: {{?Other means of access}}. Is something keeping you from using it? Tell us and we will look for a solution.',
      ],
    },
  },
];
