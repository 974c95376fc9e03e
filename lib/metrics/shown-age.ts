/** How long ago something was, as a page says it: at least `ms`, less than `ms + unitMs`. */
export interface ShownAge {
  ms: number;
  unitMs: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * What an age label says (“4h”, “6 h • Modifié •”, “1 sem.”, “2mo”), or `undefined` where the
 * language or the unit is not known: “j” is a day in French and a year in Dutch (linkedin.md §1.7).
 *
 * @param lang the page's `lang`, BCP 47
 */
export function shownAge(label: string, lang: string): ShownAge | undefined {
  const match = /^\D{0,12}?(\d{1,3})[\s\u00A0\u202F]*(\p{L}+)/u.exec(label.trim());
  if (!match) return undefined;
  const unitMs = units[lang.slice(0, 2).toLowerCase()]?.[(match[2] ?? '').toLowerCase()];
  return unitMs === undefined ? undefined : { ms: Number(match[1]) * unitMs, unitMs };
}

const short = { s: 1000, m: minute, min: minute, h: hour, d: day, w: 7 * day };

/** Units by language, as LinkedIn writes them; captures and facts show en and fr, others are its help pages' words. */
const units: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { ...short, mo: 30 * day, y: 365 * day, yr: 365 * day },
  fr: {
    s: 1000,
    min: minute,
    h: hour,
    j: day,
    sem: 7 * day,
    mois: 30 * day,
    an: 365 * day,
    ans: 365 * day,
  },
  de: {
    s: 1000,
    min: minute,
    m: minute,
    h: hour,
    std: hour,
    t: day,
    tag: day,
    wo: 7 * day,
    w: 7 * day,
    mon: 30 * day,
    jahr: 365 * day,
  },
  es: {
    s: 1000,
    min: minute,
    m: minute,
    h: hour,
    d: day,
    sem: 7 * day,
    mes: 30 * day,
    meses: 30 * day,
    año: 365 * day,
    años: 365 * day,
  },
  pt: {
    s: 1000,
    min: minute,
    m: minute,
    h: hour,
    d: day,
    sem: 7 * day,
    mês: 30 * day,
    meses: 30 * day,
    ano: 365 * day,
    anos: 365 * day,
    a: 365 * day,
  },
  it: {
    s: 1000,
    min: minute,
    h: hour,
    g: day,
    gg: day,
    sett: 7 * day,
    mese: 30 * day,
    mesi: 30 * day,
    anno: 365 * day,
    anni: 365 * day,
  },
  nl: { s: 1000, min: minute, m: minute, u: hour, d: day, w: 7 * day, mnd: 30 * day, j: 365 * day },
};
