import { foldedName } from '../folded-name';
import type { ColumnRole } from '../preview';

/** What people and tools call the columns, in French and in English; accents and case aside. */
const names: Readonly<Record<ColumnRole, readonly string[]>> = {
  id: ['id', 'identifiant'],
  title: [
    'title',
    'titre',
    'intitule',
    'nom',
    'name',
    'sujet',
    'subject',
    'objet',
    'libelle',
    'label',
  ],
  shortcut: ['shortcut', 'raccourci', 'keyword', 'trigger', 'abreviation', 'abbreviation', 'code'],
  body: [
    'body',
    'text',
    'texte',
    'reponse',
    'reponses',
    'reply',
    'answer',
    'response',
    'message',
    'contenu',
    'content',
    'corps',
    'snippet',
    'modele',
    'template',
  ],
  bodyFr: [
    'fr',
    'francais',
    'french',
    'texte fr',
    'reponse fr',
    'body fr',
    'texte francais',
    'reponse en francais',
  ],
  bodyEn: [
    'en',
    'anglais',
    'english',
    'texte en',
    'reponse en',
    'body en',
    'texte anglais',
    'reponse en anglais',
  ],
  language: ['language', 'langue', 'lang', 'locale'],
  situation: ['situation', 'cas', 'intention', 'intent'],
  platforms: [
    'platforms',
    'platform',
    'plateforme',
    'plateformes',
    'reseau',
    'reseaux',
    'network',
    'networks',
    'canal',
  ],
  tags: [
    'tags',
    'tag',
    'etiquette',
    'etiquettes',
    'mots cles',
    'categorie',
    'categories',
    'category',
    'dossier',
    'folder',
    'theme',
    'group',
  ],
  brand: ['brand', 'marque', 'client'],
};

const roles = new Map(
  (Object.entries(names) as [ColumnRole, readonly string[]][]).flatMap(([role, list]) =>
    list.map((name) => [name, role] as const),
  ),
);

/** Longer is no header but a text. */
const longestHeader = 40;

/** What a column with that header holds; undefined when nobody calls a column so. */
export function roleOf(header: string): ColumnRole | undefined {
  return header.length > longestHeader ? undefined : roles.get(foldedName(header));
}
