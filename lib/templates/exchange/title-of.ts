import { cutText } from './cut-text';

/** Longer, and it would be no title but the text itself. */
const longest = 60;

/** A title for a reply that has none: the beginning of its first line, as a person reads it. */
export function titleOf(text: string): string {
  const [first = ''] = text.trimStart().slice(0, 400).split('\n');
  const plain = first
    .replace(/\{\{[#/>?]?([^{}|:]*)[^{}]*\}\}/g, (_, name: string) => `[${name.trim()}]`)
    .replace(/\\([{}|\\])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const space = plain.lastIndexOf(' ', longest - 1);
  const isLong = plain.length > longest && space > longest / 2;
  return isLong ? `${plain.slice(0, space)}…` : cutText(plain, longest);
}
