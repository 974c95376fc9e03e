import type { ItemAdapter } from '../types';
import { digitsFirst, likeIcons, profilePath } from './shared';

const commentLink = 'a[href*="/c/"]';

/** A comment on a post page or in the dialog: the smallest part around its time that has a like icon. */
export const comment: ItemAdapter = {
  name: 'comment',
  kind: 'comment',
  root: [
    {
      at: `${commentLink} > time[datetime]`,
      // beyond the row of icons begins the post
      up: likeIcons
        .flatMap((icon) => [`div:has(${icon})`, `li:has(${icon})`])
        .map((box) => `${box}:not(:has(section))`)
        .join(),
    },
  ],
  id: [
    // an answer to a comment has the address of that, and its own id behind it
    { at: commentLink, take: '@href', pick: /\/c\/\d{5,25}\/r\/(\d{5,25})\// },
    { at: commentLink, take: '@href', pick: /\/c\/(\d{5,25})\/(?!r\/)/ },
  ],
  parent: [{ at: commentLink, take: '@href', pick: /\/(?:p|reel|reels|tv)\/([\w-]{5,60})\/c\// }],
  replyTo: [{ at: commentLink, take: '@href', pick: /\/c\/(\d{5,25})\/r\// }],
  key: 'instagram:{parent}:comment:{id}',
  parentKey: 'instagram:{parent}',
  url: 'https://www.instagram.com/p/{parent}/c/{id}/',
  replyUrl: 'https://www.instagram.com/p/{parent}/c/{replyTo}/r/{id}/',
  authorHandle: [{ at: 'a[role="link"][href^="/"]', each: true, take: '@href', pick: profilePath }],
  publishedAt: [{ at: `${commentLink} > time[datetime]`, take: '@datetime' }],
  text: [
    { at: `${commentLink} > time[datetime]`, up: 'div', after: true, take: 'text' },
    // in the dialog the time stands below the text
    { at: ':is(h2, h3) ~ div > span', take: 'text' },
  ],
  notText: 'button, [role="button"]',
  // after the likes, which have a number, and before the translation
  replyButton: [
    {
      at: ':is(button, [role="button"]):not(:has(svg))',
      each: true,
      take: 'text',
      pick: /^(\P{Nd}+)$/u,
    },
  ],
  counts: {
    // the first button with a number; without likes there is none
    likes: [
      {
        at: '[role="button"]:not(:has(svg))',
        each: true,
        take: 'text',
        pick: digitsFirst,
        abbreviated: true,
      },
    ],
    // "View all 21 replies" stands alone in the box below; what answers a comment has no answers
    comments: [
      {
        at: ':scope:not(:has(a[href*="/r/"]))',
        up: 'div:has(+ div > [role="button"]:only-child):not(:has(li)):not(:has(section))',
        after: true,
        take: 'text',
        pick: /^(\P{Nd}*\p{Nd}.*)$/u,
        abbreviated: true,
      },
    ],
  },
  block: {
    at: 'script[type="application/json"][data-sjs]',
    id: 'pk',
    counts: { likes: 'comment_like_count', comments: 'child_comment_count' },
  },
  expects: [{ field: 'authorHandle' }, { field: 'publishedAt' }],
};
