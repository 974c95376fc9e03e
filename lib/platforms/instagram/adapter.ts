import type { AccountAdapter } from '../account-adapter';
import type { PlatformAdapter } from '../types';
import { comment } from './comment';
import { composers } from './composers';
import { article, openedPost } from './posts';
import { profilePath } from './shared';

const profile: AccountAdapter = {
  root: ['main header:has(h2)'],
  handle: [{ at: 'main header h2', take: 'text', pick: /^([\w.]{1,30})$/ }],
  counts: {
    // only the followers have their exact number as a title, in every language
    followers: [
      {
        at: 'main header span[title]',
        take: '@title',
        pick: /^([\p{Nd}\P{L}]+)$/u,
        abbreviated: true,
      },
    ],
    following: [
      {
        at: 'main header a[href="/{handle}/following/" i] span > span',
        take: 'text',
        abbreviated: true,
      },
    ],
    posts: [
      {
        at: 'main header span[dir="auto"]:not(a *) > span > span',
        each: true,
        take: 'text',
        pick: /^(\p{Nd}.*)$/u,
        abbreviated: true,
      },
    ],
  },
};

/** First path segments that are pages of the site, not handles. */
const sitePages =
  'p|reel|reels|tv|explore|stories|direct|accounts|about|legal|web|create|notifications|your_activity|emails|challenge|challenges|nametag|session|privacy|terms|developer|api|graphql';

/**
 * Instagram, read by links, times and the drawings of its icons, because nothing else keeps its
 * name. Reasons and sources: NOTES.md beside this file.
 */
export const instagram: PlatformAdapter = {
  id: 'instagram',
  label: 'Instagram',
  origins: ['https://www.instagram.com/*'],
  profileUrl: 'https://www.instagram.com/{handle}/',
  pages: {
    // what one writes below a story is a private message
    private: /^\/(?:direct|stories)(?:\/|$)/,
    home: /^\/$/,
    post: /^\/(?:[\w.]{1,30}\/)?(?:p|reel|tv)\/(?<id>[\w-]{5,60})\/?$/,
    reels: /^\/reels\/(?<id>[\w-]{5,60})\/?$/,
    profile: new RegExp(
      `^/(?!(?:${sitePages})(?:/|$))(?<handle>[\\w.]{1,30})(?:/(?:reels|tagged|reposts))?/?$`,
    ),
  },
  postPages: ['post', 'reels'],
  accountPages: ['profile'],
  fullPages: ['home'],
  examples: [
    { url: 'https://www.instagram.com/', page: 'home' },
    { url: 'https://www.instagram.com/?variant=following', page: 'home' },
    { url: 'https://www.instagram.com/p/DQq9PJQk4TG/', page: 'post' },
    { url: 'https://www.instagram.com/maison.lumen/p/DQq9PJQk4TG/', page: 'post' },
    { url: 'https://www.instagram.com/maison.lumen/reel/DQq9PJQk4TG/', page: 'post' },
    { url: 'https://www.instagram.com/reel/DQq9PJQk4TG', page: 'post' },
    { url: 'https://www.instagram.com/reels/DQq9PJQk4TG/', page: 'reels' },
    { url: 'https://www.instagram.com/maison.lumen/', page: 'profile' },
    { url: 'https://www.instagram.com/maison.lumen/reels/', page: 'profile' },
    { url: 'https://www.instagram.com/explore/', page: undefined },
    { url: 'https://www.instagram.com/p/DQq9PJQk4TG/c/17884500976451928/', page: undefined },
    { url: 'https://www.instagram.com/direct/inbox/', page: 'private' },
    { url: 'https://www.instagram.com/stories/maison.lumen/3759086160565208262/', page: 'private' },
    { url: 'https://www.instagram.com/accounts/edit/', page: undefined },
  ],
  items: [article, openedPost, comment],
  accounts: [profile],
  composers,
  privateParts: [],
  viewer: [
    // the way to one's own profile in the bar of the site, the only one there with a picture
    {
      at: 'a[role="link"][href^="/"]:has(img):not(main *, [role="dialog"] *)',
      each: true,
      take: '@href',
      pick: profilePath,
    },
  ],
  checkedOn: '2026-11-22',
};
