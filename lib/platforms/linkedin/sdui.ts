import type { ItemAdapter } from '../types';
import { promoted, promotedBy } from './promoted';
import {
  commentPost,
  editedMark,
  firstLine,
  mustConfirm,
  numberAlone,
  numberFirst,
  others,
  postTime,
  postUrl,
  postUrnWithin,
  profile,
  profileLink,
  reposted,
} from './shared';

/** The reactions: a ring of icons, and beside it the number or “A and 29 others”. */
export const reactions = ':is(a, [role="button"]):has(svg[id*="-consumption-"])';

/** A count in words, followed by a copy that only eyes are meant to see. */
const counted = 'p:has(> span[aria-hidden="true"]) > span:not([aria-hidden])';

/** The row of the author where no line "X likes this" stands above it, with a rule below. */
const organic = 'h2 + div:not(:has(+ hr))';

/** A name, without the "• 1st" that may follow it and is never one itself. */
export const beforeDot = /^([^•]+?)\s*(?:•|$)/;

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
    // on the page of one post comments may be list items too: only a post can be reposted
    { at: '[data-sdui-screen$="feed.UpdateDetail"] [role="listitem"]:has(svg#repost-small)' },
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
  // a comment may name the post by another of its numbers
  otherIds: [
    {
      at: '[componentkey^="replaceableComment_urn:li:comment:"]',
      take: '@componentkey',
      pick: commentPost,
    },
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
      at: `hr[role="presentation"] + div ${profileLink}`,
      take: '@href',
      pick: profile,
      decode: 'uri',
    },
    { at: `${organic} ${profileLink}`, take: '@href', pick: profile, decode: 'uri' },
  ],
  authorName: [
    { at: 'hr[role="presentation"] + div a:has(p) p', take: 'text', pick: beforeDot },
    { at: 'hr[role="presentation"] + div > a > span', take: 'text' },
    { at: `${organic} a:has(p) p`, take: 'text', pick: beforeDot },
    { at: `${organic} > a > span`, take: 'text' },
  ],
  authorFollowers: [
    // below the name, which may begin with a number too
    {
      at: ':is(a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]) > div > div + div > p:not([componentkey])',
      take: 'text',
      pick: numberFirst,
      abbreviated: true,
    },
  ],
  text: [
    { at: '[data-testid="expandable-text-box"]', take: 'text' },
    { at: 'p[componentkey^="feed-commentary_"]', take: 'text' },
    { at: 'h2 ~ p[componentkey]', take: 'text' },
    { at: 'h2 ~ [data-display-contents] > p[componentkey]', take: 'text' },
  ],
  notText: 'button',
  editedLabel: [{ at: 'p[componentkey]', each: true, take: 'text', pick: editedMark }],
  repostedByName: [{ at: 'h2 + div p', take: 'text', pick: reposted }],
  repostedBy: [{ at: `h2 + div p ${profileLink}`, take: '@href', pick: profile, decode: 'uri' }],
  counts: {
    likes: [
      {
        at: `${reactions} p > span[aria-hidden="true"]`,
        take: 'text',
        pick: numberAlone,
        abbreviated: true,
      },
      {
        at: `${reactions} p > span[aria-hidden="true"]`,
        take: 'text',
        pick: others,
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
        pick: firstLine,
        abbreviated: true,
      },
    ],
  },
  zeros: {
    row: { at: 'svg[id*="-consumption-"]', up: 'div:has(> a)' },
    parts: [
      ':scope > :is(a, [role="button"]), :scope > div > :not(p)',
      'p:has(> span[aria-hidden="true"])',
      'p > span[aria-hidden="true"]',
      'p > span:not([aria-hidden])',
    ],
    // a dot
    between: { at: 'p:not(:has(span))', counts: ['comments', 'reposts'] },
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
  // left of the menu of the post
  badge: [{ when: '[componentkey]', inset: { end: 104, top: 12 } }],
};
