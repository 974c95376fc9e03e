import type { ItemAdapter } from '../types';
import { promoted, promotedBy } from './promoted';
import {
  commentId,
  commentPost,
  commentTime,
  commentUrl,
  editedMark,
  mustConfirm,
  numberFirst,
  postTime,
  postUrl,
  postUrn,
  postUrnWithin,
  profile,
  reposted,
} from './shared';

const age = '.update-components-actor__sub-description > [aria-hidden="true"]';
const header = '.update-components-header__text-view';

/** Posts of the old front end, with class names that a person can read. */
export const emberPost: ItemAdapter = {
  name: 'Ember post',
  kind: 'post',
  root: [{ at: '.feed-shared-update-v2[data-urn]' }],
  // courses, jobs and advertisements of the site have urns of other kinds
  only: [
    ':scope:is([data-urn*="urn:li:activity:"], [data-urn*="urn:li:ugcPost:"], [data-urn*="urn:li:share:"], [data-urn*="urn:li:groupPost:"])',
  ],
  ad: { label: { at: age, words: promoted, by: promotedBy } },
  foreign: ['.feed-shared-update-v2__update-content-wrapper'],
  id: [
    // below "X likes this" the urn is that of the like
    { at: `:scope:not(:has(${header} a))`, take: '@data-urn', pick: postUrn },
    // a comment below names the post, whatever the card itself was put there for
    { at: '.comments-comment-entity[data-id]', take: '@data-id', pick: commentPost },
    { at: '.comments-comment-item[data-id]', take: '@data-id', pick: commentPost },
    { at: 'a[href*="/analytics/post-summary/urn:li:"]', take: '@href', pick: postUrnWithin },
  ],
  // a comment may name the post by another of its numbers
  otherIds: [{ at: '.comments-comment-entity[data-id]', take: '@data-id', pick: commentPost }],
  idFromPage: true,
  idFromText: true,
  key: 'linkedin:{id}',
  url: postUrl,
  idTime: postTime,
  age: { places: [{ at: age, take: 'text' }], mustConfirm },
  authorHandle: [
    {
      at: '.update-components-actor__meta-link',
      take: '@href',
      pick: profile,
      decode: 'uri',
    },
    { at: '.update-components-actor__container a', take: '@href', pick: profile, decode: 'uri' },
  ],
  authorName: [
    { at: '.update-components-actor__title [dir] [aria-hidden="true"]', take: 'text' },
    { at: '.update-components-actor__title [aria-hidden="true"]', take: 'text' },
    { at: '.update-components-actor__name [aria-hidden="true"]', take: 'text' },
  ],
  authorFollowers: [
    {
      at: '.update-components-actor__meta-link:is([href*="/company/"], [href*="/school/"], [href*="/showcase/"]) .update-components-actor__description [aria-hidden="true"]',
      take: 'text',
      pick: numberFirst,
      abbreviated: true,
    },
  ],
  text: [
    { at: '.update-components-update-v2__commentary', take: 'text' },
    { at: '.feed-shared-update-v2__description .update-components-text', take: 'text' },
  ],
  notText: '.visually-hidden, button',
  editedLabel: [{ at: age, take: 'text', pick: editedMark }],
  repostedByName: [{ at: header, take: 'text', pick: reposted }],
  repostedBy: [{ at: `${header} a`, take: '@href', pick: profile, decode: 'uri' }],
  quoted: {
    root: [
      '.feed-shared-update-v2__update-content-wrapper:has(.update-components-actor__meta-link)',
    ],
    authorHandle: [
      { at: '.update-components-actor__meta-link', take: '@href', pick: profile, decode: 'uri' },
    ],
    authorName: [{ at: '.update-components-actor__title [aria-hidden="true"]', take: 'text' }],
    id: [
      {
        at: 'a.update-components-mini-update-v2__link-to-details-page',
        take: '@href',
        pick: postUrnWithin,
      },
    ],
  },
  counts: {
    likes: [
      {
        at: '.social-details-social-counts__social-proof-fallback-number',
        take: 'text',
        abbreviated: true,
      },
      {
        at: '.social-details-social-counts__reactions-count',
        take: 'text',
        abbreviated: true,
      },
    ],
    comments: [
      {
        at: '.social-details-social-counts__comments button > span',
        take: 'text',
        abbreviated: true,
      },
    ],
    reposts: [
      {
        at: '.social-details-social-counts__item--right-aligned:not(.social-details-social-counts__comments) button > span',
        take: 'text',
        abbreviated: true,
      },
    ],
    views: [{ at: '.ca-entry-point__num-views strong', take: 'text', abbreviated: true }],
  },
  zeros: {
    row: { at: '.social-details-social-counts' },
    parts: ['button', '.social-details-social-counts__item'],
    counts: ['likes', 'comments', 'reposts'],
  },
  expects: [
    { field: 'authorHandle' },
    { field: 'authorName' },
    {
      field: 'text',
      unless: ['.feed-shared-update-v2__content', '.feed-shared-update-v2__update-content-wrapper'],
    },
  ],
  // left of the menu of the post
  badge: [{ when: '.feed-shared-update-v2', inset: { end: 104, top: 12 } }],
};

export const emberComment: ItemAdapter = {
  name: 'Ember comment',
  kind: 'comment',
  root: [
    { at: 'article.comments-comment-entity[data-id]' },
    { at: 'article.comments-comment-item[data-id]' },
  ],
  id: [{ at: ':scope', take: '@data-id', pick: commentId }],
  parent: [{ at: ':scope', take: '@data-id', pick: commentPost }],
  replyTo: [
    {
      at: ':scope',
      up: '.comments-comment-entity:not(.comments-comment-entity--reply)',
      take: '@data-id',
      pick: commentId,
    },
  ],
  key: 'linkedin:{parent}:comment:{id}',
  parentKey: 'linkedin:{parent}',
  url: commentUrl,
  idTime: commentTime,
  authorHandle: [
    {
      at: '.comments-comment-meta__description-container',
      take: '@href',
      pick: profile,
      decode: 'uri',
    },
    { at: '.comments-post-meta a', take: '@href', pick: profile, decode: 'uri' },
  ],
  authorName: [
    { at: '.comments-comment-meta__description-title', take: 'text' },
    { at: '.comments-post-meta__name-text', take: 'text' },
  ],
  text: [{ at: '.comments-comment-item__main-content', take: 'text' }],
  replyButton: [{ at: '.comments-comment-social-bar__reply-action-button--cr', take: 'text' }],
  notText: '.visually-hidden, button',
  counts: {
    likes: [
      {
        at: '.comments-comment-social-bar__reactions-count--cr [aria-hidden="true"]',
        take: 'text',
        abbreviated: true,
      },
    ],
    comments: [
      {
        at: '.comments-comment-social-bar__replies-count--cr',
        take: 'text',
        abbreviated: true,
      },
    ],
  },
  expects: [
    { field: 'authorHandle' },
    { field: 'authorName' },
    { field: 'text', unless: ['.comments-comment-item__main-content ~ *'] },
  ],
};
