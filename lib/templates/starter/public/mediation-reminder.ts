import type { StarterTemplate } from '../starter-template';

export const mediationReminder: readonly StarterTemplate[] = [
  {
    starterId: 'public-rappel',
    title: { fr: 'Rappel : respect des personnes', en: 'Reminder: respect for people' },
    situation: 'mediationReminder',
    platforms: [],
    tags: ['modération', 'charte', 'rappel', 'ton'],
    shortcut: 'rappel',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, toute opinion peut être exprimée ici. Notre charte pose une limite pour tout le monde : elle exclut {{?Règle:les insultes/les attaques personnelles/les propos discriminatoires/les menaces/les publicités/les données personnelles}}. Merci de reformuler votre message.',
        'Critiquer une décision est votre droit{{#si prénom}}, {{prénom}}{{/si}}. S’en prendre aux personnes n’en est pas un : la charte de cette page le rappelle à tout le monde.',
      ],
      en: [
        'Hello {{first_name|}}, every opinion can be expressed here. Our house rules set one limit for everyone: they exclude {{?Rule:insults/personal attacks/discriminatory remarks/threats/advertising/personal data}}. Please reword your message.',
        'Criticising a decision is your right{{#if first_name}}, {{first_name}}{{/if}}. Attacking people is not: the house rules of this page remind everyone of it.',
      ],
    },
  },
  {
    starterId: 'public-rappel-donnees',
    title: {
      fr: 'Rappel : données personnelles publiées',
      en: 'Reminder: personal data posted in public',
    },
    situation: 'mediationReminder',
    platforms: [],
    tags: ['modération', 'charte', 'rappel', 'données personnelles'],
    shortcut: 'rappel-donnees',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, votre commentaire contient des données personnelles. La charte ne le permet pas, pour protéger les personnes. Pouvez-vous le supprimer ? Nous répondons en message privé.',
        'Ces informations sont visibles par tout le monde{{#si prénom}}, {{prénom}}{{/si}}. Pour la sécurité de chacun, notre charte demande de les retirer. Reprenons l’échange en privé.',
      ],
      en: [
        'Hello {{first_name|}}, your comment contains personal data. Our house rules do not allow this, in order to protect people. Can you delete it? We will answer in a private message.',
        'Everyone can see this information{{#if first_name}}, {{first_name}}{{/if}}. For everybody’s safety, our house rules ask you to take it down. Let us continue privately.',
      ],
    },
  },
  {
    starterId: 'public-rappel-sujet',
    title: {
      fr: 'Rappel : hors sujet répété, tract ou publicité',
      en: 'Reminder: repeatedly off topic, campaigning or advertising',
    },
    situation: 'mediationReminder',
    platforms: [],
    tags: ['modération', 'charte', 'rappel', 'hors sujet', 'publicité'],
    shortcut: 'rappel-sujet',
    versions: {
      fr: [
        'Bonjour {{prénom|}}, ce fil porte sur {{?Sujet du fil}}. Notre charte écarte les messages répétés, la publicité et les appels électoraux. Merci de rester sur le sujet.',
        'Vous avez publié ce message plusieurs fois{{#si prénom}}, {{prénom}}{{/si}}. La charte demande de ne pas répéter un message : nous avons bien lu le vôtre. Pour une autre question, nous sommes joignables en privé.',
      ],
      en: [
        'Hello {{first_name|}}, this thread is about {{?Topic of the thread}}. Our house rules keep out repeated messages, advertising and election appeals. Please stay on topic.',
        'You have posted this message several times{{#if first_name}}, {{first_name}}{{/if}}. Our house rules ask not to repeat a message: we have read yours. For another question, you can reach us privately.',
      ],
    },
  },
];
