import type { Random } from '../../feed/random';
import type { Account } from './types';

export const brandHandle = 'maison.lumen';
export const viewerHandle = 'lea.anime';

/** Exact, as the title of the number on the profile says; on screen it is abbreviated. */
const brandFollowers = 18_342;

type Person = readonly [handle: string, name: string, bio: string];

const brand: Person = [
  brandHandle,
  'Maison Lumen',
  'Lampes et luminaires dessinés à Lyon ✨\nService client du lundi au samedi, 9 h – 19 h\n#MaisonLumen',
];

const viewer: Person = [viewerHandle, 'Léa Fontaine', 'Community manager. Thé, marges et marrons.'];

/** Handles that trip up code which looks for `p`, `reel` or one kind of letter in an address. */
const awkward: readonly Person[] = [
  ['p_', 'P.', 'Short on purpose.'],
  ['reel.time', 'Reel Time', 'Fishing, mostly.'],
  ['_.nuit._', 'Nuit', '🌙'],
];

const businesses: readonly Person[] = [
  ['atelier.halo', 'Atelier Halo', 'Luminaires d’architecte depuis 1987.'],
  ['nordlys_home', 'Nordlys Home', 'Scandinavian light for small flats.'],
  ['deco_hebdo', 'Déco Hebdo', 'Intérieurs, matières, idées.'],
  ['lyon.matin', 'Lyon Matin', 'L’actualité de Lyon et de sa région.'],
];

const advertisers: readonly Person[] = [
  ['velours_matelas', 'Velours Matelas', 'Dormez mieux, payez moins.'],
  ['cloudledger', 'CloudLedger', 'Accounting for teams that would rather not.'],
];

const friends: readonly Person[] = [
  ['camille_rv', 'Camille Ravel', 'Lyon, vélo, vinyles.'],
  ['sophie.dlt', 'Sophie Delattre 🌿', 'Jardins et balcons.'],
  ['priya_raman', 'Priya Raman', 'Product designer 🪴'],
];

const people: readonly Person[] = [
  ['j.moreau69', 'Julien Moreau', 'Papa de trois. Fatigué.'],
  ['karim.bnz', 'Karim Benz', 'Ingénieur, surtout le dimanche.'],
  ['theo_garnier', 'Théo Garnier', 'Architecte d’intérieur.'],
  ['marie.odile.p', 'Marie-Odile Perrin', 'Les fautes me piquent les yeux.'],
  ['bastien.hl', 'Bastien Huel', 'Photographe de concerts 🎸'],
  ['nadia_kh', 'Nadia Khelifi', 'Droit du travail et pâtisserie.'],
  ['claire.vsn', 'Claire Voisin', 'Je lis, donc je suis en retard.'],
  ['emma.writes', 'Emma Whitfield', 'Novelist, slow one.'],
  ['danny_oc', 'Danny O’Connell', 'Dublin. Trains and weather.'],
  ['oliver.hts', 'Oliver Hayes', 'Buys too many lamps.'],
  ['yuki.m', 'Yuki Mori 🌙', 'Night owl, day job.'],
  ['grace_adeyemi', 'Grace Adeyemi', 'Interior stylist, London.'],
  ['lou.lightfoot', 'Lou Lightfoot', 'Stage lighting and bad puns.'],
  ['anais.prx', 'Anaïs Proux', 'Maman, coureuse, râleuse.'],
];

const handlesOf = (list: readonly Person[]) => list.map(([handle]) => handle);

export const businessHandles: readonly string[] = handlesOf(businesses);
export const advertiserHandles: readonly string[] = handlesOf(advertisers);
/** Those whom the viewer knows. */
export const friendHandles: readonly string[] = handlesOf(friends);
/** Everybody who comments. */
export const peopleHandles: readonly string[] = handlesOf([...awkward, ...friends, ...people]);
/** Their posts are for their followers only. */
const privateHandles = new Set(['sophie.dlt', 'nadia_kh', '_.nuit._']);

/** Every account of the site; the brandʼs numbers never change. */
export function makeAccounts(random: Random): Account[] {
  const make = ([handle, name, bio]: Person, low: number, high: number): Account => ({
    handle,
    name,
    bio,
    id: String(random.int(1_000_000_000, 69_999_999_999)),
    followers: random.int(low, high),
    following: random.int(60, 2400),
    posts: random.int(40, 2400),
    verified: high > 50_000,
    private: privateHandles.has(handle),
  });
  return [
    { ...make(brand, 10_000, 60_000), followers: brandFollowers, following: 612, posts: 1204 },
    make(viewer, 300, 900),
    ...businesses.map((person) => make(person, 90_000, 1_400_000)),
    ...advertisers.map((person) => make(person, 20_000, 400_000)),
    ...[...awkward, ...friends, ...people].map((person) => make(person, 120, 6800)),
  ];
}
