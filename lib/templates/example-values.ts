import type { Language } from '@/lib/model/language';
import type { Values } from './types';

const examples: Readonly<Record<Language, Values>> = {
  fr: {
    firstName: 'Camille',
    name: 'Camille Martin',
    handle: '@camille_m',
    brand: 'Maison Lumen',
    link: 'https://exemple.fr/publication',
    delay: '24 h',
    department: 'Relation client',
    contact: 'relation@exemple.fr',
    clipboard: 'le texte copié',
  },
  en: {
    firstName: 'Emily',
    name: 'Emily Johnson',
    handle: '@emily_j',
    brand: 'Lumen House',
    link: 'https://example.com/post',
    delay: '24 hours',
    department: 'Customer care',
    contact: 'care@example.com',
    clipboard: 'the copied text',
  },
};

/** Somebody and something to show a reply with while it is written. */
export function exampleValues(language: Language): Values {
  return examples[language];
}
