import type { StarterTemplate } from '../starter-template';

export const welcome: readonly StarterTemplate[] = [
  {
    starterId: 'b2b-bienvenue',
    title: { fr: 'Bienvenue sur la page', en: 'Welcome to the page' },
    situation: 'welcome',
    platforms: [],
    tags: ['accueil', 'abonné'],
    shortcut: 'bienvenue',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, et bienvenue{{#si marque}} sur la page {{marque}}{{/si}}. Nous publions ici des retours de terrain et des conseils pratiques ; vos questions techniques ont toute leur place.',
        'Merci de suivre la page{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}Quels sujets vous seraient utiles en ce moment ? Vos réponses orientent nos prochaines publications.',
        'C’est un plaisir de faire connaissance{{#si prénom}}, {{prénom}}{{/si}} : les commentaires nous aident à choisir nos sujets, les vôtres compteront.',
      ],
      en: [
        'Hello {{first_name|}}, and welcome{{#if brand}} to the {{brand}} page{{/if}}. We share lessons from the field and practical advice here, and technical questions are most welcome.',
        'Thank you for following the page{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}Which topics would help you at the moment? Your answers shape what we publish next.',
        'Good to meet you{{#if first_name}}, {{first_name}}{{/if}}: comments help us choose our subjects, and yours will count.',
      ],
    },
  },
  {
    starterId: 'b2b-nouveau-client',
    title: { fr: 'Bienvenue à un nouveau client', en: 'Welcome to a new customer' },
    situation: 'welcome',
    platforms: ['x', 'linkedin'],
    tags: ['accueil', 'client', 'lancement'],
    shortcut: 'nouveau-client',
    versions: {
      fr: [
        'Merci de votre confiance{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}Le projet commence : vous pouvez compter sur {{?Interlocuteur}} pour vous accompagner.',
        'C’est un plaisir de vous compter parmi nos clients. Les premières semaines comptent beaucoup{{#si prénom}}, {{prénom}}{{/si}} : dites-nous tôt ce qui coince, nous ajusterons avec vous.',
      ],
      en: [
        'Thank you for your trust{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}The project is starting, and {{?Contact person}} will be with you along the way.',
        'It is a pleasure to have you as a customer. The first weeks matter a lot{{#if first_name}}, {{first_name}}{{/if}}: tell us early what gets in the way and we will adjust together.',
      ],
    },
  },
  {
    starterId: 'b2b-nouvelle-recrue',
    title: { fr: 'Bienvenue à une personne qui nous rejoint', en: 'Welcome to a new colleague' },
    situation: 'welcome',
    platforms: ['linkedin'],
    tags: ['accueil', 'recrutement', 'équipe', 'marque employeur'],
    shortcut: 'nouvelle-recrue',
    versions: {
      fr: [
        'Bienvenue dans l’équipe {{prénom|}} ! {{curseur}}Vos collègues ont hâte de travailler avec vous, et la page suivra vos premiers projets avec attention.',
        'Quelle belle nouvelle de vous voir arriver{{#si prénom}}, {{prénom}}{{/si}}. Un conseil pour les premiers jours : posez toutes vos questions, surtout celles qui paraissent simples.',
        'Votre regard neuf nous sera précieux{{#si prénom}}, {{prénom}}{{/si}}. Notez ce qui vous étonne la première semaine, nous voulons vraiment le savoir. Très bon début parmi nous.',
      ],
      en: [
        'Welcome to the team{{#if first_name}}, {{first_name}}{{/if}}! {{cursor}}Your colleagues are looking forward to working with you, and this page will follow your first projects closely.',
        'How good to see you arrive{{#if first_name}}, {{first_name}}{{/if}}. One piece of advice for the first days: ask every question, above all the simple ones.',
        'A fresh pair of eyes is worth a lot{{#if first_name}}, {{first_name}}{{/if}}. Note whatever surprises you in the first week: we really do want to know. We wish you an excellent start.',
      ],
    },
  },
  {
    starterId: 'b2b-inscription',
    title: {
      fr: 'Inscription à un webinaire ou à un salon',
      en: 'Registered for a webinar or a trade show',
    },
    situation: 'welcome',
    platforms: ['x', 'linkedin'],
    tags: ['accueil', 'événement', 'webinaire', 'salon'],
    shortcut: 'inscription',
    versions: {
      fr: [
        'Votre inscription nous fait plaisir{{#si prénom}}, {{prénom}}{{/si}}. Une question à poser aux intervenants ? Écrivez-la ici, nous la leur transmettons avant le {{?Date}}.',
        'Rendez-vous le {{?Date}}{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}Pour que l’échange vous soit utile, dites-nous sur quel cas concret vous travaillez.',
      ],
      en: [
        'We are glad you have registered{{#if first_name}}, {{first_name}}{{/if}}. Is there a question for the speakers? Post it here and we’ll pass it on before {{?Date}}.',
        'See you on {{?Date}}{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}To make it worth your time, tell us which real case you are working on.',
      ],
    },
  },
];
