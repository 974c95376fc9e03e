import type { StarterTemplate } from '../starter-template';

export const questionProduct: readonly StarterTemplate[] = [
  {
    starterId: 'b2b-tarif',
    title: { fr: 'Question sur un tarif ou un devis', en: 'Question about a price or a quote' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'tarif', 'prix', 'devis'],
    shortcut: 'tarif',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, le tarif dépend surtout de {{?Critère principal}} ; il commence à {{?Prix de départ}}. Pour un chiffre exact, décrivez-nous votre besoin en message privé.',
        'Comptez à partir de {{?Prix de départ}}{{#si prénom}}, {{prénom}}{{/si}}. {{curseur}}Combien de personnes l’utiliseraient chez vous ? Un ordre de grandeur suffit pour un devis.',
      ],
      en: [
        'Hello {{first_name|}}, the price depends mostly on {{?Main factor}} and starts at {{?Starting price}}. For an exact figure, tell us what you need in a private message.',
        'It starts at {{?Starting price}}{{#if first_name}}, {{first_name}}{{/if}}. {{cursor}}How many people would be using it? A rough idea is enough for a quote.',
      ],
    },
  },
  {
    starterId: 'b2b-demo',
    title: { fr: 'Demande de démonstration', en: 'Asking for a demo' },
    situation: 'question',
    platforms: ['x', 'linkedin'],
    tags: ['question', 'démonstration', 'essai'],
    shortcut: 'demo',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, vous pouvez choisir un créneau ici : {{?Lien de la démo}}. Venez avec un cas réel, la démonstration sera plus parlante.',
        'Avec plaisir{{#si prénom}}, {{prénom}}{{/si}}. Préférez-vous une démonstration accompagnée ou un essai en autonomie ? Les deux se demandent sur cette page : {{?Lien de la démo}}',
      ],
      en: [
        'Hello {{first_name|}}, you can pick a time here: {{?Link to the demo}}. Bring a real case, it makes for a better demonstration.',
        'With pleasure{{#if first_name}}, {{first_name}}{{/if}}. Would you rather have a guided demo or try it on your own? Both can be requested on this page: {{?Link to the demo}}',
      ],
    },
  },
  {
    starterId: 'b2b-compatible',
    title: { fr: 'Compatibilité ou intégration', en: 'Compatibility or integration' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'intégration', 'compatibilité', 'api'],
    shortcut: 'compatible',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, avec {{?Outil}}, nous proposons {{?Compatibilité:une connexion native/une connexion par notre API/un export, pas encore de connexion}}. Quelle donnée voulez-vous échanger, et dans quel sens ? Nous pourrons être plus précis.',
        'Réponse courte{{#si prénom}}, {{prénom}}{{/si}} : {{?Réponse}}. {{curseur}}La réponse longue dépend de votre version ; indiquez-la-nous et nous vérifions.',
      ],
      en: [
        'Hello {{first_name|}}, {{?Tool}} {{?Support:is supported/is supported through our API/is not supported today}}. Which data would you exchange, and which way? Then we can be more precise.',
        'The short answer{{#if first_name}}, {{first_name}}{{/if}}: {{?Answer}}. {{cursor}}The long one depends on your version; tell us which and we will check.',
      ],
    },
  },
  {
    starterId: 'b2b-mode-emploi',
    title: { fr: 'Comment faire, documentation', en: 'How to, documentation' },
    situation: 'question',
    platforms: ['x', 'linkedin'],
    tags: ['question', 'documentation', 'mode d’emploi'],
    shortcut: 'mode-emploi',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, la marche à suivre est décrite ici : {{?Lien de la documentation}}. Le point qui piège le plus souvent : {{?Point d’attention}}.',
        'En deux mots{{#si prénom}}, {{prénom}}{{/si}} : {{?Réponse}}. Et le détail, captures à l’appui : {{?Lien de la documentation}}',
      ],
      en: [
        'Hello {{first_name|}}, the steps are described here: {{?Link to the documentation}}. What most often trips people up: {{?Point to watch}}.',
        'In a few words{{#if first_name}}, {{first_name}}{{/if}}: {{?Answer}}. And in detail, with screenshots: {{?Link to the documentation}}',
      ],
    },
  },
  {
    starterId: 'b2b-fonction',
    title: { fr: 'Fonction attendue, feuille de route', en: 'Requested feature, roadmap' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'fonctionnalité', 'feuille de route'],
    shortcut: 'fonction',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, cette fonction {{?État:est en cours de développement/est à l’étude/n’est pas prévue aujourd’hui}}. Nous ne donnons pas de date avant d’en avoir la certitude. Quel besoin couvrirait-elle chez vous ?',
        'D’autres la demandent aussi{{#si prénom}}, {{prénom}}{{/si}}. Nous ajoutons votre cas au dossier. {{curseur}}Plus l’usage est concret, plus il pèse dans la décision.',
      ],
      en: [
        'Hello {{first_name|}}, this feature {{?State:is being developed/is under study/is not planned today}}. We give no date before we are sure of it. What would you use it for?',
        'Others are asking for it too{{#if first_name}}, {{first_name}}{{/if}}. We are adding your case to the file. {{cursor}}The more concrete the use, the more it weighs in the decision.',
      ],
    },
  },
  {
    starterId: 'b2b-mise-en-service',
    title: { fr: 'Délai de livraison ou de mise en service', en: 'Lead time or time to go live' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'délai', 'livraison', 'déploiement'],
    shortcut: 'mise-en-service',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, comptez en général {{?Durée habituelle}}. Ce qui fait varier ce délai : {{?Facteur}}. Nous confirmons une date une fois votre besoin connu.',
        'La réponse honnête{{#si prénom}}, {{prénom}}{{/si}} : cela dépend de {{?Facteur}}. Les projets proches du vôtre ont demandé {{?Durée habituelle}}.',
      ],
      en: [
        'Hello {{first_name|}}, it usually takes {{?Usual time}}. What makes it vary: {{?Factor}}. We confirm a date once we know what you need.',
        'The honest answer{{#if first_name}}, {{first_name}}{{/if}}: it depends on {{?Factor}}. Projects like yours have taken {{?Usual time}}.',
      ],
    },
  },
  {
    starterId: 'b2b-securite',
    title: { fr: 'Sécurité, hébergement, RGPD', en: 'Security, hosting, GDPR' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'sécurité', 'rgpd', 'hébergement'],
    shortcut: 'securite',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, vos données sont hébergées {{?Lieu d’hébergement}}. Nos certifications et notre contrat de sous-traitance sont transmis sur demande, en message privé.',
        'Question essentielle{{#si prénom}}, {{prénom}}{{/si}}. En résumé : {{?Réponse}}. {{curseur}}Pour un questionnaire de sécurité complet, envoyez-le-nous en privé, l’équipe le remplit.',
      ],
      en: [
        'Hello {{first_name|}}, your data is hosted {{?Place of hosting}}. Our certificates and our data processing agreement are available on request, in a private message.',
        'A key question{{#if first_name}}, {{first_name}}{{/if}}. In short: {{?Answer}}. {{cursor}}If you have a full security questionnaire, send it privately and the team will fill it in.',
      ],
    },
  },
  {
    starterId: 'b2b-accessibilite',
    title: { fr: 'Accessibilité du produit', en: 'Accessibility of the product' },
    situation: 'question',
    platforms: [],
    tags: ['question', 'accessibilité', 'rgaa', 'wcag'],
    shortcut: 'accessibilite',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, voici où nous en sommes : {{?Niveau de conformité}}. Les points encore ouverts sont suivis. Lequel vous gêne dans votre travail ?',
        'Merci de soulever ce sujet{{#si prénom}}, {{prénom}}{{/si}}. {{?Réponse}}. {{curseur}}Quelle aide technique utilisez-vous ? Nous testerons avec.',
      ],
      en: [
        'Hello {{first_name|}}, here is where we stand: {{?Level of conformance}}. The open points are being tracked. Which one gets in your way?',
        'Thank you for raising this{{#if first_name}}, {{first_name}}{{/if}}. {{?Answer}}. {{cursor}}Which assistive technology do you use? We will test with it.',
      ],
    },
  },
];
