import type { ItemAdapter } from '../types';
import { promoted, promotedBy } from './promoted';
import {
  commentId,
  commentPost,
  commentTime,
  commentUrl,
  editedMark,
  mustConfirm,
  nameFirst,
  numberFirst,
  postTime,
  postUrl,
  postUrnWithin,
  profile,
  profileLink,
  reposted,
} from './shared';

/** The reactions: a ring of icons, and beside it the number or “A and 29 others”. */
const reactions = ':is(a, [role="button"]):has(svg[id*="-consumption-"])';

/** A count in words, followed by a copy that only eyes are meant to see. */
const counted = 'p:has(> span[aria-hidden="true"]) > span:not([aria-hidden])';

/** Posts of the new front end, whose classes change with every build. */
export const sduiPost: ItemAdapter = {
  name: 'SDUI post',
  kind: 'post',
  root: [
    { at: '[role="listitem"][componentkey*="FeedType_"]' },
    {
      at: '[componentkey*="FeedType_FEED_DETAIL"]:is([componentkey^="expanded"], [componentkey^="update-card-focus"])',
    },
    { at: '[data-testid="mainFeed"] [role="listitem"]' },
    { at: '[data-testid^="ProfileRecentActivityAll-"] [role="listitem"]' },
  ],
  repeats: 'componentkey',
  only: ['svg#overflow-web-ios-small', 'h2'],
  // the key of a course or a job: another field number than a post has
  not: [
    '[componentkey*="-replaceableCommentTools"]:not([componentkey^="Cg"], [componentkey^="Eg"])',
  ],
  ad: { label: { at: 'a p, h2 ~ div p', words: promoted, by: promotedBy } },
  id: [
    {
      at: '[componentkey*="-replaceableCommentTools"]',
      take: '@componentkey',
      pick: /^([A-Za-z0-9+/]+)-replaceableCommentTools/,
      decode: 'linkedin-key',
    },
    {
      at: '[data-testid*="-commentList"]',
      take: '@data-testid',
      pick: /^([A-Za-z0-9+/]+)-commentList/,
      decode: 'linkedin-key',
    },
    {
      at: '[data-testid^="ReactionFacepileCollection-urn:li:"]',
      take: '@data-testid',
      pick: postUrnWithin,
    },
    {
      at: '[componentkey^="replaceableComment_urn:li:comment:"]',
      take: '@componentkey',
      pick: commentPost,
    },
    { at: 'a[href*="/analytics/post-summary/urn:li:"]', take: '@href', pick: postUrnWithin },
  ],
  idFromPage: true,
  idFromText: true,
  key: 'linkedin:{id}',
  url: postUrl,
  idTime: postTime,
  age: {
    places: [
      { at: `${profileLink} p[componentkey]`, each: true, take: 'text', pick: /^(\D{0,3}\d.*)$/s },
    ],
    mustConfirm,
  },
  authorHandle: [
    // below a line "X likes this" the author stands after the rule
    {
      at: `hr[role="presentation"] ~ div ${profileLink}`,
      take: '@href',
      pick: profile,
      decode: 'uri',
    },
    { at: `h2 ~ div ${profileLink}`, take: '@href', pick: profile, decode: 'uri' },
  ],
  authorName: [
    { at: 'hr[role="presentation"] ~ div a:has(p) p', take: 'text' },
    { at: 'hr[role="presentation"] ~ div > a > span', take: 'text' },
    { at: 'h2 ~ div a:has(p) p', take: 'text' },
    { at: 'h2 ~ div > a > span', take: 'text' },
  ],
  text: [
    { at: '[data-testid="expandable-text-box"]', take: 'text' },
    { at: 'p[componentkey^="feed-commentary_"]', take: 'text' },
    { at: 'h2 ~ p[componentkey]', take: 'text' },
    { at: 'h2 ~ [data-display-contents] > p[componentkey]', take: 'text' },
  ],
  notText: 'button',
  editedLabel: [{ at: 'p[componentkey]', each: true, take: 'text', pick: editedMark }],
  repostedByName: [{ at: 'h2 ~ div p', take: 'text', pick: reposted }],
  repostedBy: [{ at: `h2 ~ div p ${profileLink}`, take: '@href', pick: profile, decode: 'uri' }],
  counts: {
    likes: [
      {
        at: `${reactions} p > span[aria-hidden="true"]`,
        take: 'text',
        pick: numberFirst,
        abbreviated: true,
      },
      {
        at: `${reactions} p > span:not([aria-hidden])`,
        take: 'text',
        pick: numberFirst,
        abbreviated: true,
      },
      {
        at: `${reactions} p > span:not([aria-hidden])`,
        take: 'text',
        pick: nameFirst,
        abbreviated: true,
        plus: 1,
      },
    ],
    comments: [
      {
        at: `[role="button"]:not(:has(svg)) > ${counted}`,
        each: true,
        take: 'text',
        pick: numberFirst,
        abbreviated: true,
      },
    ],
    reposts: [
      {
        at: `a:not(:has(svg)) > ${counted}`,
        each: true,
        take: 'text',
        pick: numberFirst,
        abbreviated: true,
      },
      {
        at: `div:not([role]) > ${counted.replace('p:', 'p[componentkey]:')}`,
        each: true,
        take: 'text',
        pick: numberFirst,
        abbreviated: true,
      },
    ],
    views: [
      {
        at: 'a[href*="/analytics/post-summary/"]',
        up: 'div:has(p)',
        take: 'text',
        pick: numberFirst,
        abbreviated: true,
      },
    ],
  },
  zeros: {
    row: ['div:has(> a svg[id*="-consumption-"])'],
    parts: 'p:has(> span[aria-hidden="true"])',
    counts: ['likes', 'comments', 'reposts'],
  },
  expects: [
    { field: 'authorHandle' },
    { field: 'authorName' },
    {
      field: 'text',
      unless: ['[componentkey^="document-container-"]', 'figure img', 'video'],
    },
  ],
};

/** Comments and replies; three elements within each other have the same key. */
export const sduiComment: ItemAdapter = {
  name: 'SDUI comment',
  kind: 'comment',
  root: [{ at: '[componentkey^="replaceableComment_urn:li:comment:"]' }],
  repeats: 'componentkey',
  id: [{ at: ':scope', take: '@componentkey', pick: commentId }],
  parent: [{ at: ':scope', take: '@componentkey', pick: commentPost }],
  key: 'linkedin:{parent}:comment:{id}',
  parentKey: 'linkedin:{parent}',
  url: commentUrl,
  idTime: commentTime,
  authorHandle: [{ at: profileLink, take: '@href', pick: profile, decode: 'uri' }],
  authorName: [
    // "Name", then "• 1st" in the same element
    {
      at: `${profileLink} p > span[aria-hidden="true"]`,
      take: 'text',
      pick: /^([^•]+?)\s*(?:•|$)/,
    },
    { at: `${profileLink} p`, take: 'text', pick: /^([^•]+?)\s*(?:•|$)/ },
  ],
  text: [
    { at: '[data-testid="expandable-text-box"]', take: 'text' },
    { at: 'p[componentkey]:not([role], a *)', take: 'text' },
  ],
  notText: 'button',
  counts: {
    likes: [{ at: reactions, take: 'text', pick: /(\p{Nd}.*)$/u, abbreviated: true }],
  },
  expects: [{ field: 'authorHandle' }, { field: 'authorName' }],
};
