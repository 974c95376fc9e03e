import type { AccountAdapter } from '../account-adapter';
import type { ItemAdapter, PlatformAdapter } from '../types';
import { composers } from './composers';

const profileLink = /^(?:https:\/\/(?:x|twitter)\.com)?\/(\w{1,15})\/?$/;
const statusLink = /^(?:https:\/\/(?:x|twitter)\.com)?\/\w{1,15}\/status\/([1-9]\d{0,18})(?![\w-])/;

/** First path segments that are pages of the site, not handles (XClipper's list, Aug 2026). */
const sitePages =
  'home|explore|notifications|messages|search|compose|settings|i|jobs|login|logout|signup|tos|privacy|about|intent|share|hashtag|account|download|lists|communities|premium';

/** A number without an abbreviation: the header of a profile shows “24.8K” where there is more. */
const exact = /^([\p{Nd}.,'’٬\s\u00A0\u202F]+)$/u;

const posts: ItemAdapter = {
  name: 'post',
  kind: 'post',
  // "article" matters: the media dialog has a div with the same test id around 14 articles
  root: [{ at: 'article[data-testid="tweet"]' }],
  // over the editor that answers it stands a copy of a post: without a link, without buttons
  not: [':scope:not(:has(a[href*="/status/"])):not(:has([role="group"]))'],
  // an ancestor only: organic videos have the same test id inside
  ad: { around: ['[data-testid="placementTracking"]'] },
  foreign: ['div[role="link"]'],
  id: [
    {
      at: 'a[href*="/status/"] time[datetime]',
      up: 'article a[href*="/status/"]',
      take: '@href',
      pick: statusLink,
    },
  ],
  key: 'x:{id}',
  url: 'https://x.com/{authorHandle}/status/{id}',
  // snowflake ids, since 4 November 2010
  idTime: {
    digits: /^(\d{1,19})$/,
    shift: 22n,
    epoch: 1_288_834_974_657n,
    firstId: 29_700_859_247n,
  },
  authorHandle: [
    { at: '[data-testid="User-Name"] a[href]', take: '@href', pick: profileLink },
    {
      at: '[data-testid^="UserAvatar-Container-"]',
      take: '@data-testid',
      pick: /^UserAvatar-Container-(\w{1,15})$/,
    },
  ],
  authorName: [{ at: '[data-testid="User-Name"] > :first-child [dir]', take: 'text' }],
  text: [{ at: '[data-testid="tweetText"]', take: 'text' }],
  replyButton: [{ at: '[data-testid="reply"]', take: '@data-testid' }],
  lang: [{ at: '[data-testid="tweetText"][lang]', take: '@lang', pick: /^([a-z]{2,3})$/ }],
  publishedAt: [{ at: 'a[href*="/status/"] time[datetime]', take: '@datetime' }],
  cut: ['[data-testid="tweet-text-show-more-link"]'],
  edited: [
    'a[href$="/history"] time',
    // 2023: a pencil after the time, the only icon of the name row without a test id
    '[data-testid="User-Name"] svg[role="img"][aria-label]:not([data-testid])',
  ],
  repostedBy: [
    {
      at: '[data-testid="socialContext"]',
      up: 'article a[href]',
      take: '@href',
      pick: profileLink,
    },
  ],
  quoted: {
    root: ['div[role="link"]:has([data-testid="User-Name"])'],
    authorHandle: [
      { at: '[data-testid="User-Name"] > :last-child', take: 'text', pick: /@(\w{1,15})(?!\w)/ },
      {
        at: '[data-testid^="UserAvatar-Container-"]',
        take: '@data-testid',
        pick: /^UserAvatar-Container-(\w{1,15})$/,
      },
    ],
    authorName: [{ at: '[data-testid="User-Name"] > :first-child [dir]', take: 'text' }],
    id: [{ at: 'a[href*="/status/"]', take: '@href', pick: statusLink }],
    idOf: /([^/]+)\/status\//,
  },
  counts: {
    comments: [{ at: '[data-testid="reply"]', take: '@aria-label' }],
    reposts: [
      { at: '[data-testid="retweet"]', take: '@aria-label' },
      { at: '[data-testid="unretweet"]', take: '@aria-label' },
    ],
    likes: [
      { at: '[data-testid="like"]', take: '@aria-label' },
      { at: '[data-testid="unlike"]', take: '@aria-label' },
    ],
    saves: [
      { at: '[data-testid="bookmark"]', take: '@aria-label' },
      { at: '[data-testid="removeBookmark"]', take: '@aria-label' },
    ],
    views: [{ at: 'a[href$="/analytics"][aria-label]', take: '@aria-label' }],
  },
  summary: {
    at: ['[role="group"][aria-label]'],
    take: '@aria-label',
    order: ['comments', 'reposts', 'likes', 'saves', 'views'],
    shown: {
      metric: 'views',
      at: ['[data-testid="app-text-transition-container"]:not([role="group"] *)'],
    },
  },
  expects: [
    { field: 'authorHandle' },
    { field: 'authorName' },
    { field: 'publishedAt' },
    { field: 'comments' },
    { field: 'reposts' },
    { field: 'likes' },
    {
      field: 'text',
      unless: [
        '[data-testid="tweetPhoto"]',
        '[data-testid="videoPlayer"]',
        '[data-testid="card.wrapper"]',
        '[data-testid="twitterArticle"]',
        'div[role="link"]',
      ],
    },
  ],
  badge: [
    // the opened post has no avatar column: right of the date, above the buttons
    { when: '[tabindex="-1"]', inset: { end: 16, bottom: 60 } },
    // the empty column below the avatar
    { when: 'article', inset: { start: 12, bottom: 10 } },
  ],
  thread: {
    cell: ['[data-testid="cellInnerDiv"]'],
    post: 'article[data-testid="tweet"]',
    focal: ['article[tabindex="-1"]'],
    // the upper half of the line that joins two avatars: an empty box in the row above the avatar
    continues: [
      ':scope > div > div > div:first-child > div > div:first-child:not(:last-child) > div:only-child:empty',
    ],
    ends: ['h2'],
  },
};

const profiles: AccountAdapter = {
  root: ['[data-testid="UserName"]'],
  handle: [{ at: '[data-testid="UserName"]', take: 'text', pick: /@(\w{1,15})(?!\w)/ }],
  name: [{ at: '[data-testid="UserName"] [dir]', take: 'text' }],
  block: {
    at: ['script[type="application/ld+json"][data-testid="UserProfileSchema-test"]'],
    handle: ['mainEntity', 'additionalName'],
    nativeId: ['mainEntity', 'identifier'],
    counts: {
      followers: [
        'mainEntity',
        'interactionStatistic',
        { interactionType: /\/FollowAction$/ },
        'userInteractionCount',
      ],
      following: [
        'mainEntity',
        'interactionStatistic',
        { interactionType: /\/SubscribeAction$/ },
        'userInteractionCount',
      ],
      posts: [
        'mainEntity',
        'interactionStatistic',
        { interactionType: /\/WriteAction$/ },
        'userInteractionCount',
      ],
    },
  },
  counts: {
    followers: [
      { at: 'a[href="/{handle}/verified_followers" i] span span', take: 'text', pick: exact },
    ],
    following: [{ at: 'a[href="/{handle}/following" i] span span', take: 'text', pick: exact }],
  },
};

/**
 * X, read by test ids and labels, which did not change from 2023 to 2026 while every class did.
 * Reasons and sources: NOTES.md beside this file.
 */
export const x: PlatformAdapter = {
  id: 'x',
  label: 'X',
  origins: ['https://x.com/*'],
  profileUrl: 'https://x.com/{handle}',
  pages: {
    private: /^\/(?:messages|i\/chat)(?:\/|$)/,
    status: /^\/(?<handle>\w{1,15})\/status\/(?<id>[1-9]\d{0,18})(?:\/(?:photo|video)\/\d)?\/?$/,
    home: /^\/home\/?$/,
    compose: /^\/compose\/post\/?$/,
    profile: new RegExp(
      `^/(?!(?:${sitePages})(?:/|$))(?<handle>\\w{1,15})(?:/(?:all|with_replies|highlights|articles|media))?/?$`,
    ),
  },
  postPages: ['status'],
  accountPages: ['profile'],
  fullPages: ['home'],
  examples: [
    { url: 'https://x.com/home', page: 'home' },
    { url: 'https://x.com/compose/post', page: 'compose' },
    { url: 'https://x.com/maison_lumen', page: 'profile' },
    { url: 'https://x.com/maison_lumen/with_replies', page: 'profile' },
    { url: 'https://x.com/status', page: 'profile' },
    { url: 'https://x.com/maison_lumen/status/1909645231753305084', page: 'status' },
    { url: 'https://x.com/status/status/1909645231753305084/photo/1', page: 'status' },
    { url: 'https://x.com/maison_lumen/status/1909645231753305084/analytics', page: undefined },
    { url: 'https://x.com/i/history', page: undefined },
    { url: 'https://x.com/search?q=lumen', page: undefined },
    { url: 'https://x.com/notifications', page: undefined },
    { url: 'https://x.com/messages/123-456', page: 'private' },
    { url: 'https://x.com/i/chat', page: 'private' },
  ],
  items: [posts],
  accounts: [profiles],
  composers,
  privateParts: ['[data-testid="DMDrawer"]'],
  viewer: [
    { at: 'a[data-testid="AppTabBar_Profile_Link"]', take: '@href', pick: profileLink },
    {
      at: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
      take: '@data-testid',
      pick: /^UserAvatar-Container-(\w{1,15})$/,
    },
  ],
  checkedOn: '2026-10-05',
};
