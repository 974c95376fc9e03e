import type { PostReading } from '@/lib/model/reading';
import { mergeCounts } from './merge-counts';
import { present } from './present';

/** What is said of a post apart from its counts and from when it was seen. */
export type Content = Omit<PostReading, 'metrics' | 'rounded' | 'source' | 'seenAt' | 'missing'>;

/**
 * One reading that says all that two readings of one post say. Where they differ the newer is
 * right, except that a partial reading never overwrites a complete one: absent keys erase nothing,
 * cut text replaces no complete text, an abbreviated count no exact one that it may stand for, and
 * what was once seen as a comment stays one. Runs in the page: no zod here.
 */
export function mergeReadings(older: PostReading, newer: PostReading): PostReading {
  return {
    ...older,
    ...mergeContent(older, newer),
    ...mergeCounts(older, newer),
    source: newer.source,
    seenAt: Math.max(older.seenAt, newer.seenAt),
    missing: newer.missing.filter((field) => older.missing.includes(field)),
  };
}

/** The content part of `mergeReadings`. Other keys of the two are carried along, newer over older. */
export function mergeContent(older: Content, newer: Content): Content {
  const told = present(newer);
  return {
    ...older,
    ...told,
    ...betterText(older, newer),
    ...(older.aliases && { aliases: [...new Set([...older.aliases, ...(told.aliases ?? [])])] }),
    ...(older.edited && { edited: true }),
    ...(older.quoted && told.quoted && { quoted: { ...older.quoted, ...present(told.quoted) } }),
    kind: older.kind === 'comment' ? 'comment' : newer.kind,
  };
}

type Text = Pick<Content, 'text' | 'textComplete'>;

function betterText(older: Text, newer: Text): Text {
  if (older.text === undefined && newer.text === undefined) {
    return { textComplete: older.textComplete || newer.textComplete };
  }
  const { text, textComplete } = replaces(newer, older) ? newer : older;
  return present({ text, textComplete });
}

function replaces(newer: Text, older: Text): boolean {
  if (newer.text === undefined || older.text === undefined) return newer.text !== undefined;
  if (newer.textComplete !== older.textComplete) return newer.textComplete;
  return newer.textComplete || newer.text.length >= older.text.length;
}
