import type { Random } from '../../feed/random';
import type { Author, Path } from './types';

export const brand: Path = 'company/maison-lumen';
export const viewer: Path = 'in/lea-fontaine-cm';

/** Exact; the page of the brand shows 8K of it, and 7,896 elsewhere. */
const brandFollowers = 7896;

const pages: readonly (readonly [slug: string, name: string, headline: string])[] = [
  ['atelier-halo', 'Atelier Halo', 'Luminaires d’architecte'],
  ['nordlys-home', 'Nordlys Home', 'Light for small flats'],
  ['salon-interieurs', 'Salon Intérieurs', 'Le rendez-vous des métiers de l’habitat'],
  ['deco-hebdo', 'Déco Hebdo', 'Intérieurs, matières, idées'],
];

const advertisers: readonly (readonly [slug: string, name: string, headline: string])[] = [
  ['cloudledger', 'CloudLedger', 'Accounting for teams that would rather not'],
  ['banque-rive', 'Banque Rive', 'La banque qui répond'],
  ['posts', 'Posts', 'Scheduling. Yes, that is our name.'],
];

/** Some slugs look like words of addresses, some names are hard to cut out of a sentence. */
const people: readonly (readonly [slug: string, name: string, headline: string])[] = [
  ['camille-ravel-3b1a20', 'Camille Ravel', 'Responsable e-commerce | Lyon'],
  ['julien-moreau-69', 'Julien Moreau', 'Architecte d’intérieur, fatigué mais heureux'],
  ['update', 'Update O’Connell', 'I had this address before it was cool'],
  ['sophie-delattre', 'Sophie Delattre 🌿', 'Paysagiste • Conférencière • Maman'],
  ['karim-benz-ing', 'Karim Benz', 'Ingénieur éclairage chez Atelier Halo'],
  ['ines-lopez-trad', 'Inès Lopez', 'Traductrice ES/FR/EN | 12 followers and counting'],
  ['theo-garnier', 'Théo Garnier, PMP®', 'Chef de projet • 3 reactions a day keep the boss away'],
  ['marie-odile-perrin', 'Marie-Odile Perrin', 'Acheteuse matières premières'],
  ['emma-whitfield', 'Emma Whitfield', 'Head of Retail | Speaker | Writing about shops'],
  ['priya-raman-ux', 'Priya Raman', 'Product designer 🪴'],
  ['oliver-hayes-1', 'Oliver Hayes', 'Buying too many lamps, professionally'],
  ['sara-lind', 'Sara Lind', 'Stockholm → Lyon. Supply chain'],
  ['grace-adeyemi', 'Grace Adeyemi', 'Interior stylist, London'],
  ['%C3%A9lo%C3%AFse-b', 'Éloïse B.', 'Formation & management'],
  ['ben-kowalski', 'Ben Kowalski', 'Customer care. All of it.'],
  ['anais-proux', 'Anaïs Proux', 'DRH à temps partagé'],
];

export interface Cast {
  authors: Map<Path, Author>;
  people: Path[];
  pages: Path[];
  advertisers: Path[];
}

/** Everybody who writes here. */
export function makeAuthors(random: Random): Cast {
  const company = ([slug, name, headline]: readonly [string, string, string]): Author => ({
    path: `company/${slug}`,
    name,
    headline,
    followers: random.int(900, 900_000),
    verified: random.chance(0.5),
  });
  const person = ([slug, name, headline]: readonly [string, string, string]): Author => ({
    path: `in/${slug}`,
    name,
    headline,
    followers: random.int(200, 30_000),
    degree: random.pick([1, 1, 2, 2, 3] as const),
    verified: random.chance(0.4),
  });
  const others = pages.map(company);
  const sponsors = advertisers.map(company);
  const members = people.map(person);
  const all: Author[] = [
    {
      path: brand,
      name: 'Maison Lumen',
      headline: 'Lampes et luminaires dessinés à Lyon',
      followers: brandFollowers,
      verified: true,
    },
    {
      path: viewer,
      name: 'Léa Fontaine',
      headline: 'Community manager chez Maison Lumen',
      followers: 1159,
      verified: true,
    },
    ...others,
    ...sponsors,
    ...members,
  ];
  const paths = (list: readonly Author[]) => list.map(({ path }) => path);
  return {
    authors: new Map(all.map((author) => [author.path, author])),
    people: paths(members),
    pages: paths(others),
    advertisers: paths(sponsors),
  };
}
