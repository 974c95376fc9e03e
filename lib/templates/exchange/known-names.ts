import type { Platform } from '@/lib/model/platform';
import type { Situation } from '@/lib/model/situation';
import { languageTagged, type Language } from '@/lib/model/language';
import { foldedName } from './folded-name';

/** What people write in a sheet for what we have names for; accents and case aside. */

const situations: Readonly<Record<Situation, readonly string[]>> = {
  welcome: ['welcome', 'bienvenue', 'accueil'],
  thanks: ['thanks', 'thank you', 'merci', 'remerciement', 'remerciements'],
  praise: ['praise', 'compliment', 'compliments', 'eloge'],
  question: ['question', 'questions', 'faq', 'info', 'information'],
  complaint: ['complaint', 'reclamation', 'plainte', 'critique', 'insatisfaction'],
  handOver: ['handover', 'hand over', 'transfert', 'orientation', 'redirection'],
  mediationReminder: ['mediationreminder', 'mediation', 'mediation 1', 'rappel', 'reminder'],
  mediationWarning: ['mediationwarning', 'mediation 2', 'avertissement', 'warning'],
  mediationBlock: ['mediationblock', 'mediation 3', 'blocage', 'block'],
  crisis: ['crisis', 'crise', 'bad buzz'],
};

const platforms: Readonly<Record<Platform, readonly string[]>> = {
  x: ['x', 'twitter', 'x twitter', 'twitter x'],
  linkedin: ['linkedin', 'linked in'],
  instagram: ['instagram', 'insta', 'ig'],
};

/** They stand for no platform in particular. */
const everywhere = new Set(['all', 'any', 'tous', 'toutes', 'partout', 'everywhere']);

const languages: Readonly<Record<Language, readonly string[]>> = {
  fr: ['fr', 'fr fr', 'french', 'francais', 'fra'],
  en: ['en', 'en gb', 'en us', 'english', 'anglais', 'eng'],
};

export const situationIn = (text: string): Situation | undefined => named(situations, text);

export const platformIn = (text: string): Platform | 'all' | undefined =>
  everywhere.has(foldedName(text)) ? 'all' : named(platforms, text);

/** Also as a tag with a region: `fr-CH`, `en_AU`. */
export const languageIn = (text: string): Language | undefined =>
  named(languages, text) ?? languageTagged(text.trim().replace('_', '-'));

function named<Name extends string>(
  names: Readonly<Record<Name, readonly string[]>>,
  text: string,
): Name | undefined {
  const wanted = foldedName(text);
  return (Object.keys(names) as Name[]).find(
    (name) => foldedName(name) === wanted || names[name].includes(wanted),
  );
}
