import type { StarterTemplate } from '../starter-template';

export const questionLocal: readonly StarterTemplate[] = [
  {
    starterId: 'public-travaux',
    title: { fr: 'Travaux, circulation, coupure', en: 'Roadworks, traffic, supply cut' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'travaux', 'circulation', 'coupure'],
    shortcut: 'travaux',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, les travaux à {{?Lieu}} sont prévus jusqu’au {{?Date de fin prévue}}. Cette date peut changer avec la météo. Itinéraire conseillé : {{?Itinéraire}}.',
        'Sur ce chantier{{#si prénom}}, {{prénom}}{{/si}}, voici l’information du jour : {{?Information du jour}}. {{curseur}}Nous mettons cette page à jour dès que la situation change.',
      ],
      en: [
        'Hello {{first_name|}}, the works at {{?Place}} are planned until {{?Planned end date}}. The weather may change that date. Suggested route: {{?Route}}.',
        'Today’s information on this site{{#if first_name}}, {{first_name}}{{/if}}: {{?Information of the day}}. {{cursor}}We update this page whenever the situation changes.',
      ],
    },
  },
  {
    starterId: 'public-emploi',
    title: { fr: 'Emploi public, stage, concours', en: 'Public jobs, internships, examinations' },
    situation: 'question',
    platforms: ['x', 'linkedin'],
    tags: ['question', 'recrutement', 'emploi', 'stage', 'concours'],
    shortcut: 'emploi',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, toutes nos offres sont publiées ici : {{?Lien des offres}}. Les conditions sont indiquées pour chaque poste.',
        'Pour candidater{{#si prénom}}, {{prénom}}{{/si}}, il faut passer par cette page : {{?Lien des offres}}. C’est là que les candidatures sont lues.',
      ],
      en: [
        'Hello {{first_name|}}, all our vacancies are published here: {{?Link to the jobs}}. The conditions are stated for each post.',
        'To apply{{#if first_name}}, {{first_name}}{{/if}}, please use this page: {{?Link to the jobs}}. That is where applications are read.',
      ],
    },
  },
  {
    starterId: 'public-association',
    title: { fr: 'Association, partenariat, subvention', en: 'Associations, partnerships, grants' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'association', 'partenariat', 'subvention'],
    shortcut: 'association',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, le service de la vie associative étudie ce type de projet. Vous pouvez le joindre ici : {{?Adresse du service}}.',
        'Pour une demande de subvention ou de salle{{#si prénom}}, {{prénom}}{{/si}}, le dossier est à déposer avant le {{?Date limite}}. {{curseur}}Nous pouvons vous aider à le remplir.',
      ],
      en: [
        'Hello {{first_name|}}, the service for local associations studies projects like this. You can contact them here: {{?Address of the service}}.',
        'For a grant or a room{{#if first_name}}, {{first_name}}{{/if}}, the file must be handed in before {{?Deadline}}. {{cursor}}We can help you to fill it in.',
      ],
    },
  },
  {
    starterId: 'public-projet',
    title: {
      fr: 'Question sur un projet public (LinkedIn)',
      en: 'Question about a public project (LinkedIn)',
    },
    situation: 'question',
    platforms: ['linkedin'],
    tags: ['question', 'projet', 'budget', 'calendrier'],
    shortcut: 'projet',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, voici où en est ce projet.\n\nObjectif : {{?Objectif}}.\nCoût prévu : {{?Coût}}.\nCalendrier : {{?Calendrier}}.\n\nCes informations peuvent évoluer, nous les mettrons à jour. {{curseur}}Les documents complets : {{?Lien officiel}}',
        'Merci de vous intéresser à ce projet{{#si prénom}}, {{prénom}}{{/si}}. Il répond à un besoin précis : {{?Besoin}}. Déjà décidé : {{?Choix arrêtés}}. Encore en discussion : {{?Points ouverts}}. Pour donner votre avis : {{?Comment participer}}.',
      ],
      en: [
        'Hello {{first_name|}}, this is where the project stands.\n\nAim: {{?Aim}}.\nPlanned cost: {{?Cost}}.\nTimetable: {{?Timetable}}.\n\nThis may change, and we will update it. {{cursor}}The full documents: {{?Official link}}',
        'Thank you for your interest in this project{{#if first_name}}, {{first_name}}{{/if}}. It answers a precise need: {{?Need}}. Already decided: {{?Decisions}}. Still under discussion: {{?Open points}}. To give your opinion: {{?How to take part}}.',
      ],
    },
  },
  {
    starterId: 'public-je-verifie',
    title: {
      fr: 'Réponse à vérifier auprès d’un service',
      en: 'We need to check with another service',
    },
    situation: 'question',
    platforms: [],
    tags: ['question', 'attente', 'vérification'],
    shortcut: 'je-verifie',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, nous n’avons pas la réponse tout de suite. Nous demandons au service concerné{{#si service}} ({{service}}){{/si}} et nous vous répondons ici sous {{délai|2 jours ouvrés}}.',
        'La règle dépend de plusieurs cas{{#si prénom}}, {{prénom}}{{/si}}. Pour ne pas vous donner une information fausse, nous vérifions. Réponse sous {{délai|2 jours ouvrés}}.',
      ],
      en: [
        'Hello {{first_name|}}, we do not have the answer yet. We are asking the service in charge{{#if department}} ({{department}}){{/if}} and will reply here within {{delay|2 working days}}.',
        'The rule depends on the case{{#if first_name}}, {{first_name}}{{/if}}. So as not to give you wrong information, we are checking. You will have an answer within {{delay|2 working days}}.',
      ],
    },
  },
];
