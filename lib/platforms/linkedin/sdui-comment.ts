import type { ItemAdapter } from '../types';
import { reactions, beforeDot } from './sdui';
import {
  commentId,
  commentPost,
  commentTime,
  commentUrl,
  numberFirst,
  profile,
  profileLink,
} from './shared';

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
  // a person who is named in the text is not the author
  authorHandle: [
    { at: `${profileLink}:has(p)`, take: '@href', pick: profile, decode: 'uri' },
    { at: `${profileLink}:has(figure)`, take: '@href', pick: profile, decode: 'uri' },
  ],
  authorName: [
    // "Name", then "• 1st" in the same element
    {
      at: `${profileLink} p > span[aria-hidden="true"]`,
      take: 'text',
      pick: beforeDot,
    },
    { at: `${profileLink} p:not(:has(span))`, take: 'text', pick: beforeDot },
  ],
  text: [
    { at: '[data-testid="expandable-text-box"]', take: 'text' },
    { at: 'p[componentkey]:not([role], a *)', take: 'text' },
  ],
  notText: 'button',
  // menus have an icon, and the button that shows the whole text has a test id
  replyButton: [{ at: 'button:not(:has(svg), [data-testid])', take: 'text' }],
  counts: {
    likes: [
      {
        at: `${reactions} span[aria-hidden="true"]`,
        take: 'text',
        pick: numberFirst,
        abbreviated: true,
      },
      { at: reactions, take: 'text', pick: /(\p{Nd}.*)$/u, abbreviated: true },
    ],
  },
  expects: [{ field: 'authorHandle' }, { field: 'authorName' }],
};
