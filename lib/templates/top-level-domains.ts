/**
 * The ends of addresses that are recognised without `https://` before them. X knows some 1,500; these
 * are all two-letter ones and those others that a reply in French or English is likely to hold. One
 * that is missing here costs its own letters instead of 23: add it.
 */

/** Each word is a first letter and all the second ones. */
const countries =
  'acdefgilmnoqrstuwxz babdefghijlmnoqrstvwyz cacdfghiklmnoruvwxyz dejkmoz eceghrstu ' +
  'fijkmor gabdefghilmnpqrstuwy hkmnrtu idelmnoqrst jemop keghimnprwyz labcikrstuvy ' +
  'macdefghklmnopqrstuvwxyz nacefgilopruz om paefghklmnrstwy qa reosuw ' +
  'sabcdeghijklmnorstuvxyz tcdfghjklmnoprtvwz uagkmsyz vaceginu wfs yet zamw';

const others =
  'com net org info biz pro name mobi edu gov int museum travel jobs ' +
  'app dev tech cloud digital software email link click page site website online space ' +
  'shop store market auto bike immo restaurant cafe bar fashion style beauty art bio ' +
  'blog news media live radio film video photo events tours club fun vip team group community ' +
  'agency studio design works marketing solutions services support help care health doctor ' +
  'academy school education foundation ong ngo world life today social one top xyz wiki ' +
  'paris alsace bzh corsica eus brussels vlaanderen swiss quebec london berlin';

const known = new Set([
  ...countries
    .split(' ')
    .flatMap(([first = '', ...seconds]) => seconds.map((second) => first + second)),
  ...others.split(' '),
]);

/** @param label the last part of a host name, in any case */
export function isTopLevelDomain(label: string): boolean {
  return known.has(label.toLowerCase());
}
