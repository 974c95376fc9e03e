import type { Random } from './random';
import type { Account } from './types';

export const brandHandle = 'maison_lumen';
export const viewerHandle = 'lea_anime';

const day = 86_400_000;

type Person = readonly [handle: string, name: string, bio: string];

const brand: Person = [
  brandHandle,
  'Maison Lumen',
  'Lampes et luminaires dessinés à Lyon ✨ Service client du lundi au samedi, 9 h – 19 h.',
];

const viewer: Person = [viewerHandle, 'Léa Fontaine', 'Community manager. Thé, marges et marrons.'];

/** Handles that trip up code which looks for `status` or `photo` in an address. */
const awkward: readonly Person[] = [
  ['status', 'Status', 'I had this handle before it was cool.'],
  ['photo_status', 'Photo Status 📷', 'Pictures of pictures.'],
  ['_a', 'A', 'Short.'],
  ['atelierdesnuits', 'L’Atelier des nuits', 'Fifteen characters, not one more.'],
];

export const competitors: readonly Person[] = [
  ['atelier_halo', 'Atelier Halo', 'Luminaires d’architecte depuis 1987.'],
  ['nordlys_home', 'Nordlys Home', 'Scandinavian light for small flats.'],
  ['lampadaire_co', 'Lampadaire & Co', 'On éclaire vos soirées.'],
  ['glowhaus', 'Glowhaus', 'Smart lamps that stay simple.'],
];

export const advertisers: readonly Person[] = [
  ['velours_matelas', 'Velours Matelas', 'Dormez mieux, payez moins.'],
  ['cloudledger', 'CloudLedger', 'Accounting for teams that would rather not.'],
  ['banque_rive', 'Banque Rive', 'La banque qui répond.'],
];

const press: readonly Person[] = [
  ['lyon_matin', 'Lyon Matin', 'L’actualité de Lyon et de sa région.'],
  ['deco_hebdo', 'Déco Hebdo', 'Intérieurs, matières, idées.'],
  ['cm_corner', 'The CM Corner', 'Notes for people who answer for a living.'],
];

const people: readonly Person[] = [
  ['camille_rv', 'Camille Ravel', 'Lyon, vélo, vinyles.'],
  ['j_moreau69', 'Julien Moreau', 'Papa de trois. Fatigué.'],
  ['sophie_dlt', 'Sophie Delattre 🌿', 'Jardins et balcons.'],
  ['karim_bnz', 'Karim Benz', 'Ingénieur, surtout le dimanche.'],
  ['ines_lopez', 'Inès Lopez', 'Traductrice ES/FR/EN.'],
  ['theo_garnier', 'Théo Garnier', 'Architecte d’intérieur.'],
  ['marie_odile_p', 'Marie-Odile Perrin', 'Institutrice. Les fautes me piquent les yeux.'],
  ['bastien_hl', 'Bastien Huel', 'Photographe de concerts 🎸'],
  ['nadia_kh', 'Nadia Khelifi', 'Droit du travail et pâtisserie.'],
  ['paulb_design', 'Paul Bertin', 'Objets, prototypes, ratés.'],
  ['claire_vsn', 'Claire Voisin', 'Je lis, donc je suis en retard.'],
  ['hugo_trn', 'Hugo Trintignant', 'Développeur. Café noir.'],
  ['emmawrites', 'Emma Whitfield', 'Novelist, slow one.'],
  ['danny_oc', 'Danny O’Connell', 'Dublin. Trains and weather.'],
  ['priya_raman', 'Priya Raman', 'Product designer 🪴'],
  ['mark_thwaite', 'Mark Thwaite', 'Retired electrician. Still correcting people.'],
  ['sara_lind', 'Sara Lind', 'Stockholm → Lyon.'],
  ['oliver_hts', 'Oliver Hayes', 'Buys too many lamps.'],
  ['yuki_m', 'Yuki Mori 🌙', 'Night owl, day job.'],
  ['tomas_fer', 'Tomás Ferreira', 'Porto. Ceramics.'],
  ['grace_adeyemi', 'Grace Adeyemi', 'Interior stylist, London.'],
  ['ben_kowalski', 'Ben Kowalski', 'Answers tickets. All of them.'],
  ['lou_lightfoot', 'Lou Lightfoot', 'Stage lighting and bad puns.'],
  ['anais_prx', 'Anaïs Proux', 'Maman, coureuse, râleuse.'],
];

/** Handles of those who post for a living; they neither order lamps nor complain about them. */
export const businesses: ReadonlySet<string> = new Set(
  [...competitors, ...advertisers, ...press].map(([handle]) => handle),
);

/** Every account of the feed. Followers are known for each; those of the brand never change. */
export function makeAccounts(random: Random, now: number): Account[] {
  const make = ([handle, name, bio]: Person, low: number, high: number): Account => ({
    handle,
    name,
    bio,
    id: String(random.int(20_000_000, 4_000_000_000)),
    followers: random.int(low, high),
    following: random.int(60, 2400),
    posts: random.int(300, 24_000),
    verified: high > 5000 || random.chance(0.15),
    joinedAt: now - random.int(400, 5200) * day,
  });
  return [
    { ...make(brand, 10_000, 20_000), followers: 24_817, following: 612, posts: 3968 },
    make(viewer, 300, 900),
    ...awkward.map((person) => make(person, 40, 4000)),
    ...competitors.map((person) => make(person, 8000, 90_000)),
    ...advertisers.map((person) => make(person, 20_000, 400_000)),
    ...press.map((person) => make(person, 9000, 250_000)),
    ...people.map((person) => make(person, 30, 4800)),
  ];
}
