import type { CountPlace, ItemBlock, Place } from '../types';

/** Icons are the same in every language and keep their drawing when all class names change. */
export const likeIcons = ['path[d^="M16.792 3.904"]', 'path[d^="M34.6 3.1c-4.5 0"]'] as const;
const commentIcon = 'path[d^="M20.656 17.008"]';

/** A link to a post, not to one of its comments. */
export const postLink =
  'a:is([href*="/p/"], [href*="/reel/"], [href*="/tv/"]):not([href*="/c/"], [href*="/liked_by/"], [href*="/comments/"])';

const postCode = /\/(?:p|reel|reels|tv)\/([\w-]{5,60})\/?(?:[?#]|$)/;
const postAuthor = /^\/([\w.]{1,30})\/(?:p|reel|reels|tv)\//;

/** `/maison.lumen/`, and none of the siteʼs own pages. */
export const profilePath =
  /^(?:https:\/\/www\.instagram\.com)?\/(?!(?:p|reel|reels|tv|explore|stories|direct|accounts|about|legal|web|create|notifications|your_activity)\/)([\w.]{1,30})\/$/;

export const digitsFirst = /^(\p{Nd}.*)$/u;

const shownNumber = { take: 'text', pick: digitsFirst, abbreviated: true } as const;

/** The short code is the media id in base 64; the id holds the time to about a minute. */
export const mediaTime = {
  digits: /^([\w-]{11})/,
  alphabet: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  shift: 23n,
  epoch: 1_314_220_021_721n,
  firstId: 1n,
  rough: true,
} as const;

/** The exact numbers of the posts that the page came with. */
export const mediaBlock: ItemBlock = {
  at: 'script[type="application/json"][data-sjs]',
  id: 'code',
  counts: { likes: 'like_count', comments: 'comment_count' },
  text: ['caption', 'text'],
  hidden: { property: 'like_and_view_counts_disabled', counts: ['likes', 'views'] },
};

/** The id, from the one time on a post that is a link to the post itself. */
export const permalink: readonly [Place, ...Place[]] = [
  { at: `${postLink} time[datetime]`, up: 'a[href]', take: '@href', pick: postCode },
];

/** The author: before the code in the permalink, else the first link to a profile. */
export const author: readonly [Place, ...Place[]] = [
  { at: `${postLink} time[datetime]`, up: 'a[href]', take: '@href', pick: postAuthor },
  { at: 'a[role="link"][href^="/"]', each: true, take: '@href', pick: profilePath },
];

/** The line of the likes names a friend: “Liked by A and 47 others”. */
const named = ':has(a[role="link"]:not([href*="/liked_by/"]))';

/** Beside the icons since November 2025, abbreviated; before that in a line of its own, exact. */
export const likes: readonly CountPlace[] = [
  ...likeIcons.map((icon) => ({
    at: `section span:has(${icon}) + span[role="button"]`,
    ...shownNumber,
  })),
  { at: 'section a[href$="/liked_by/"] > span > span', up: 'span[dir="auto"]', ...shownNumber },
  { at: `section${named} a[href$="/liked_by/"] > span > span`, ...shownNumber, plus: 1 },
];

export const comments: readonly CountPlace[] = [
  { at: `section span:has(${commentIcon}) + span[role="button"]`, ...shownNumber },
  { at: 'a[href$="/comments/"] > span > span', ...shownNumber },
];
