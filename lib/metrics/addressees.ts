import type { Said } from './conversation';

/**
 * Finds the comments of whoever a text begins by naming: “@jane_doe …” by handle, “Jane Doe …” by
 * name, as LinkedIn draws a mention. A single word without `@` names nobody: “Merci” is a name, too.
 * Of “Jane” and “Jane Doe” the longer one is meant.
 *
 * @returns a function that answers none for a text that begins otherwise
 */
export function addresseesIn<P extends Pick<Said, 'authorHandle' | 'authorName'>>(
  comments: readonly P[],
): (text: string) => P[] {
  const byWord = new Map<string, { name: string; comment: P }[]>();
  for (const comment of comments) {
    for (const name of namesOf(comment)) {
      const word = firstWord(name);
      const entry = { name, comment };
      const entries = byWord.get(word);
      if (entries) entries.push(entry);
      else byWord.set(word, [entry]);
    }
  }
  return (text) => {
    const start = plain(text.slice(0, longestStart));
    const named = (byWord.get(firstWord(start)) ?? []).filter(({ name }) => begins(start, name));
    const longest = Math.max(0, ...named.map(({ name }) => name.length));
    return named.filter(({ name }) => name.length === longest).map(({ comment }) => comment);
  };
}

/** Whether a text begins by naming somebody with an `@`, known or not. */
export function beginsByNaming(text: string): boolean {
  return /^@[\p{L}\p{N}_]/u.test(plain(text.slice(0, longestStart)));
}

/** Longer than any name, with room for marks that are not seen. */
const longestStart = 700;

function namesOf({
  authorHandle,
  authorName,
}: Pick<Said, 'authorHandle' | 'authorName'>): string[] {
  const handle = authorHandle === undefined ? [] : [`@${plain(authorHandle)}`];
  const name = plain(authorName ?? '');
  if (name === '') return handle;
  return [...new Set([...handle, `@${name}`, ...(name.includes(' ') ? [name] : [])])];
}

/** What a text and every name that it begins with have in common. */
function firstWord(text: string): string {
  return /^@?[\p{L}\p{N}_]*/u.exec(text)?.[0] ?? '';
}

/** “@jane” begins neither “@jane_doe” nor “@jane.doe”, but “@jane.” and “@jane, …”. */
function begins(start: string, name: string): boolean {
  return start.startsWith(name) && !/^[.-]?[\p{L}\p{N}_]/u.test(start.slice(name.length));
}

/** Without marks that are not seen, with single spaces, in lower case. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
