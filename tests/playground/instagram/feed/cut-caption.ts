const shownLength = 110;

/**
 * What the home feed shows of a caption until the whole is asked for: at most its first line and
 * 110 characters of it, no word torn apart.
 */
export function cutCaption(caption: string): string {
  const [line = ''] = caption.split('\n');
  const characters = Array.from(line);
  if (characters.length <= shownLength) return line;
  return characters
    .slice(0, shownLength)
    .join('')
    .replace(/\s+\S*$/u, '');
}
