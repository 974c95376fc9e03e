/** The beginning of a text that is longer than `most` code units, with `…`; no character is halved. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\ud800-\udbff]$/.test(text.slice(0, most - 1)) ? most - 2 : most - 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
