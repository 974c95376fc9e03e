/** X shows this many characters of a long post in a timeline. */
export const shownLength = 280;

/** True when the timeline shows only the beginning of this text. */
export function isCut(text: string): boolean {
  return Array.from(text).length > shownLength;
}

/** The beginning that a timeline shows: at most 280 characters, no word torn apart. */
export function cutText(text: string): string {
  if (!isCut(text)) return text;
  const beginning = Array.from(text).slice(0, shownLength).join('');
  const lastBlank = beginning.search(/\s+\S*$/u);
  return lastBlank === -1 ? beginning : beginning.slice(0, lastBlank);
}
