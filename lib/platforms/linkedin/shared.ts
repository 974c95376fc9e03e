/** A person, or a page of an organisation, as its address names it. */
export const profile = /\/((?:in|company|school|showcase)\/[^/?#]+)/;

/** Links to one of them, as one selector. */
export const profileLink =
  'a:is([href*="/in/"], [href*="/company/"], [href*="/school/"], [href*="/showcase/"])';

/** What a post can be; the number of one and the same post differs from kind to kind. */
const kinds = '(?:activity|ugcPost|share|groupPost)';

/** `urn:li:activity:72…` */
export const postUrn = new RegExp(`^urn:li:(${kinds}:\\d{10,20})$`);
export const postUrnWithin = new RegExp(`urn:li:(${kinds}:\\d{10,20})(?!\\d)`);

/** `urn:li:comment:(activity:P,C)`: the post, and the comment. */
export const commentPost = new RegExp(`comment:\\((?:urn:li:)?(${kinds}:\\d{10,20}),`);
export const commentId = /comment:\([^,]*,(\d{10,20})\)/;

/** Ids hold ms since 1970, 22 bits up: measured to 30 ms (linkedin.md §0.3). From January 2009 on. */
const idTime = { shift: 22n, epoch: 0n, firstId: 1_230_768_000_000n << 22n };
export const postTime = { ...idTime, digits: /^(?:activity|ugcPost|share):(\d{10,20})$/ };
export const commentTime = { ...idTime, digits: /^(\d{10,20})$/ };

/** Only an activityʼs id is the time of publication; a scheduled post was created long before. */
export const mustConfirm = /^(?!activity:)/;

export const postUrl = 'https://www.linkedin.com/feed/update/urn:li:{id}/';
export const commentUrl =
  'https://www.linkedin.com/feed/update/urn:li:{parent}/?commentUrn=urn%3Ali%3Acomment%3A%28{parent}%2C{id}%29';

/** “X reposted this”. The page names who only by these words. */
export const reposted =
  /^(.{1,200}?)\s+(?:reposted this|a (?:republié|repartagé)(?: ceci| ce contenu| ce post)?|a partagé (?:ceci|ce contenu))\s*$/u;

/** “4h • Edited •”: whatever stands between two dots, in any language. */
export const editedMark = /^\D{0,3}\d{1,3}[^•\d]{0,15}•([^•]*\p{L}[^•]*)•/u;

/** What begins with its number; the same of several lines; and what is nothing else: “20 Minutes” is a name. */
export const numberFirst = /^(\p{Nd}.*)$/su;
export const firstLine = /^(\p{Nd}[^\n]*)/u;
export const numberAlone = /^([\p{Nd}.,'’٬\s]+)$/u;

/** “A and 29 others”: the number after an “and” that we know, because a name may hold one too. */
export const others =
  /\s(?:and|et|und|y|e|en|og|och|i|a|și|és|и|та|і|và|dan|ve)\s(\p{Nd}[^•]*\p{L}[^•]*)$/u;
