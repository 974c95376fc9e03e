import { literal } from './ours';

/** A text in our syntax, and the foreign tags in it that have no counterpart: they stay as text. */
export interface Rewritten {
  text: string;
  kept: readonly string[];
}

/**
 * A text in another tool's syntax as one in ours. All that `tags` does not match means itself.
 *
 * @param tags with the flag `g`
 * @param ours what stands for a tag with us; undefined when nothing does
 */
export function rewrite(
  text: string,
  tags: RegExp,
  ours: (tag: RegExpMatchArray) => string | undefined,
): Rewritten {
  const kept: string[] = [];
  let written = '';
  let end = 0;
  for (const tag of text.matchAll(tags)) {
    const mapped = ours(tag);
    if (mapped === undefined) kept.push(tag[0]);
    written += literal(text.slice(end, tag.index)) + (mapped ?? literal(tag[0]));
    end = tag.index + tag[0].length;
  }
  return { text: written + literal(text.slice(end)), kept };
}
