import type { Platform } from '@/lib/model/platform';

/** How the accounts of a site are written. The first group of a pattern is the handle. */
export interface AccountRule {
  /** Hosts of its addresses, without `www.`. */
  hosts: RegExp;
  /** Paths of the site that are an account or belong to one, without the first slash. */
  path: RegExp;
  /** What a person may type instead of an address. */
  typed: RegExp;
  /** A word that is a handle only with this before it. */
  bare?: { pattern: RegExp; prefix: string };
}

/** Nothing that begins with one of these first parts of a path: the site's own pages. */
const noneOf = (pages: string) => `(?!(?:${pages.replaceAll(' ', '|')})(?:/|$))`;

const onX = noneOf(
  'compose explore hashtag home i intent login messages notifications search settings share',
);

const onInstagram = noneOf(
  'about accounts api ar archive challenge create developer direct directory emails explore ' +
    'graphql hashtag legal locations nametag notifications oauth p popular privacy reel reels s ' +
    'session share stories terms tv web your_activity',
);

/**
 * LinkedIn lets a slug hold letters of all scripts, signs and emoji ("johnson-&-johnson"), so only
 * what can be no part of a path is left out. Something in it must be a letter or a digit.
 */
const slug = '(?=[^/]*[\\p{L}\\p{N}])[^\\s:/?#@<>"|\\\\^`{}%]{1,100}';
const page = `((?:company|in|school|showcase)/${slug})(?:/|$)`;

export const accountRules: Readonly<Record<Platform, AccountRule>> = {
  // https://help.x.com/en/managing-your-account/x-username-rules
  x: {
    hosts: /^(?:(?:mobile|m)\.)?(?:x|twitter)\.com$/,
    path: new RegExp(`^${onX}@?(\\w{1,15})(?:/|$)`, 'i'),
    typed: /^[@＠]?(\w{1,15})$/,
  },
  // The handle says which kind of page it is: a person and a company may have the same slug.
  linkedin: {
    hosts: /^(?:[a-z]{2,3}\.)?linkedin\.com$/,
    path: new RegExp(`^(?:mwlite/)?${page}`, 'iu'),
    typed: new RegExp(`^/?${page}`, 'iu'),
    bare: { pattern: new RegExp(`^[@＠]?(${slug})$`, 'u'), prefix: 'company/' },
  },
  // 1 to 30 letters, digits, points and underscores
  instagram: {
    hosts: /^(?:m\.)?(?:instagram\.com|instagr\.am)$/,
    path: new RegExp(`^(?:_u/)?${onInstagram}@?(?=[^/]*\\w)([\\w.]{1,30})(?:/|$)`, 'i'),
    typed: new RegExp(`^[@＠]?${onInstagram}(?=.*\\w)([\\w.]{1,30})$`, 'i'),
  },
};
