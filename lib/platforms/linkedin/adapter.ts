import type { AccountAdapter } from '../account-adapter';
import type { PlatformAdapter } from '../types';
import { composers } from './composers';
import { emberComment, emberPost } from './ember';
import { sduiPost } from './sdui';
import { sduiComment } from './sdui-comment';
import { profile } from './shared';

/** Pages of organisations, in the old front end; nobody has shown us the new one yet. */
const organisation: AccountAdapter = {
  root: ['.org-top-card'],
  handle: [
    {
      at: '.org-top-card .org-page-navigation a[href]',
      take: '@href',
      pick: profile,
      decode: 'uri',
    },
  ],
  name: [{ at: '.org-top-card-summary__title', take: 'text' }],
  counts: {
    followers: [
      // exact in the box beside the posts, rounded in the header
      { at: '.org-company-info-module__container p', take: 'text', abbreviated: true },
      {
        at: '.org-top-card-summary-info-list__info-item',
        each: true,
        take: 'text',
        pick: /^(\p{Nd}.*(?:followers|abonnés).*)$/u,
        abbreviated: true,
      },
    ],
  },
};

/**
 * LinkedIn, in its two front ends. Which one a page is made with is told by what stands on it, item
 * by item, never by its address. Reasons and sources: NOTES.md beside this file.
 */
export const linkedin: PlatformAdapter = {
  id: 'linkedin',
  label: 'LinkedIn',
  origins: ['https://www.linkedin.com/*'],
  profileUrl: 'https://www.linkedin.com/{handle}/',
  pages: {
    private: /^\/(?:messaging|company\/[^/]+\/admin\/(?:page-posts\/)?inbox)(?:\/|$)/,
    post: /^\/feed\/update\/urn:li:(?<id>(?:activity|ugcPost|share|groupPost):\d{10,20})\/?$/,
    sharedPost: /^\/posts\/[^/]*?(?<kind>activity|ugcPost|share)-(?<id>\d{15,20})(?:-|\/|$)/,
    feed: /^\/(?:feed\/?)?$/,
    company:
      /^\/(?<handle>(?:company|school|showcase)\/[^/]+)(?:\/(?:posts|about|people|jobs|videos|images|life|mycompany))?\/?$/,
    activity: /^\/(?<handle>in\/[^/]+)\/recent-activity(?:\/|$)/,
    person: /^\/(?<handle>in\/[^/]+)\/?$/,
  },
  postPages: ['post', 'sharedPost'],
  accountPages: ['company'],
  fullPages: ['feed'],
  examples: [
    { url: 'https://www.linkedin.com/feed/', page: 'feed' },
    { url: 'https://www.linkedin.com/', page: 'feed' },
    { url: 'https://www.linkedin.com/preload/', page: undefined },
    {
      url: 'https://www.linkedin.com/feed/update/urn:li:activity:7442057614494772625/',
      page: 'post',
    },
    {
      url: 'https://www.linkedin.com/feed/update/urn:li:ugcPost:7444367903600143257',
      page: 'post',
    },
    {
      url: 'https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7442057614494772625/',
      page: 'post',
    },
    {
      url: 'https://www.linkedin.com/posts/maison-lumen_lampes-activity-7442057614494772625-Ab1c/',
      page: 'sharedPost',
    },
    { url: 'https://www.linkedin.com/company/maison-lumen/', page: 'company' },
    { url: 'https://www.linkedin.com/company/maison-lumen/posts/?feedView=all', page: 'company' },
    { url: 'https://www.linkedin.com/company/693774511/admin/analytics/updates/', page: undefined },
    { url: 'https://www.linkedin.com/company/693774511/admin/inbox/', page: 'private' },
    { url: 'https://www.linkedin.com/in/jos%C3%A9-martin/', page: 'person' },
    { url: 'https://www.linkedin.com/in/jane-doe/recent-activity/all/', page: 'activity' },
    { url: 'https://www.linkedin.com/messaging/thread/2-abc/', page: 'private' },
    { url: 'https://www.linkedin.com/notifications/', page: undefined },
  ],
  items: [sduiPost, sduiComment, emberPost, emberComment],
  accounts: [organisation],
  composers,
  // the messages stand over every page, in the shadow root of the old front end
  privateParts: ['#interop-outlet', '#msg-overlay', '.msg-overlay-container'],
  viewer: [
    // the card of the person beside the feed, in the new and the old front end
    {
      at: '[data-sdui-screen$="feed.MainFeed"] main a[href*="/in/"]:has(figure):not([role="listitem"] *)',
      take: '@href',
      pick: profile,
      decode: 'uri',
    },
    {
      at: '.share-box-feed-entry__avatar',
      up: 'a[href*="/in/"]',
      take: '@href',
      pick: profile,
      decode: 'uri',
    },
  ],
  checkedOn: '2026-11-22',
};
