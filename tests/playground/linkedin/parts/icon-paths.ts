import type { ReactionKind } from '../feed/types';

/** Drawn for the playground on a field of 16 by 16; only the names are the siteʼs. */
export const iconPaths = {
  'add-small': 'M7 2h2v5h5v2H9v5H7V9H2V7h5z',
  'caret-small': 'M3 6h10l-5 5z',
  'chevron-up-small': 'M8 4l7 6.5V13L8 6.6 1 13v-2.5z',
  'close-small': 'M3 2l5 5 5-5 1 1-5 5 5 5-1 1-5-5-5 5-1-1 5-5-5-5z',
  'comment-off-small': 'M1 2l13 13-1 1L0 3zM4 2h8a3 3 0 013 3v4a3 3 0 01-1 2z',
  'comment-small': 'M4 2h8a4 4 0 010 9H9l-4 4v-4H4a4 4 0 010-9zm1 3v1h6V5zm0 2v1h4V7z',
  'connect-small':
    'M6 8a3 3 0 100-6 3 3 0 000 6zm-5 6a5 5 0 0110 0zM12 5h1v2h2v1h-2v2h-1V8h-2V7h2z',
  'edit-small': 'M11 1l4 4-9 9H2v-4z',
  'emoji-medium': 'M8 1a7 7 0 100 14A7 7 0 008 1zM5 5h2v2H5zm4 0h2v2H9zM4 9h8a4 4 0 01-8 0z',
  'globe-americas-small': 'M8 1a7 7 0 100 14A7 7 0 008 1zM3 8l3-4 2 2-2 3v3zm6 1h3l-2 4H9z',
  'image-medium': 'M1 2h14v12H1zm2 9h10l-3-5-3 3-1-1z',
  'overflow-web-ios-small':
    'M2 8a1.5 1.5 0 103 0 1.5 1.5 0 00-3 0zm4.5 0a1.5 1.5 0 103 0 1.5 1.5 0 00-3 0zM11 8a1.5 1.5 0 103 0 1.5 1.5 0 00-3 0z',
  'people-small':
    'M5 7a3 3 0 100-6 3 3 0 000 6zm-5 8a5 5 0 0110 0zM12 8a2 2 0 100-4 2 2 0 000 4zm-1 7h5a4 4 0 00-5-5z',
  'play-large': 'M4 2l10 6-10 6z',
  'repost-small':
    'M4 3h6l-1-2h2l3 3-3 3H9l1-2H5v4H3V4a1 1 0 011-1zm8 10H6l1 2H5l-3-3 3-3h2l-1 2h5V7h2v5a1 1 0 01-1 1z',
  'send-privately-small': 'M15 1L10 15l-3-6 4-4-5 3-5-3z',
  'thumbs-up-fill-small': 'M2 7h3v8H2zM6 7l3-6a2 2 0 012 2v3h3a1 1 0 011 1l-2 7a1 1 0 01-1 1H6z',
  'thumbs-up-outline-small': 'M2 7h3l4-6a2 2 0 012 2v3h3l1 1-2 7-1 1H2zm1 1v6h9l2-6h-4V3L6 8z',
  'verified-small': 'M8 0l6 2v6c0 4-2 6-6 8-4-2-6-4-6-8V2zM7 11l5-6-1-1-4 5-2-2-1 1z',
} as const;

export type IconName = keyof typeof iconPaths;

/** The colour of the round sign of each reaction. */
export const reactionColours: Record<ReactionKind, string> = {
  like: '#378fe9',
  empathy: '#df704d',
  praise: '#6dae4f',
  support: '#b39ddb',
  interest: '#f5bb5c',
  entertainment: '#44bfd3',
};
