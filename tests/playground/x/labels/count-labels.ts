import type { Counts, Post } from '../../feed/types';
import { pluralRules } from './intl';
import type { Forms, Words } from './words';

/** `3 replies`: the plain integer, never grouped or abbreviated, and the noun in its plural. */
export function counted(count: number, forms: Forms, { language }: Words): string {
  return `${count} ${nounFor(count, forms, language)}`;
}

/** The noun alone, in the plural that the language has for this count. */
export function nounFor(count: number, forms: Forms, language: string): string {
  return forms[pluralRules(language).select(count)] ?? forms.other;
}

/**
 * The summary on the action bar. Order: replies, reposts, own repost, likes, own like, bookmarks,
 * views. Parts that are zero or unknown are left out; that it is bookmarked is never said
 * (measured on 136 real posts).
 */
export function groupLabel(counts: Counts, viewer: Post['viewer'], words: Words): string {
  const { group, separator } = words;
  const part = (count: number | undefined, forms: Forms) =>
    count ? [counted(count, forms, words)] : [];
  return [
    ...part(counts.comments, group.comments),
    ...part(counts.reposts, group.reposts),
    ...(viewer.reposted ? [group.reposted] : []),
    ...part(counts.likes, group.likes),
    ...(viewer.liked ? [group.liked] : []),
    ...part(counts.bookmarks, group.bookmarks),
    ...part(counts.views, group.views),
  ].join(separator);
}

/** The label of a button: `0 Replies. Reply`. The count is always there, also when it is zero. */
export function buttonLabel(count: number, forms: Forms, action: string, words: Words): string {
  return `${counted(count, forms, words)}. ${action}`;
}
