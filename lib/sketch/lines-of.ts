/** An element or a text of the page, in document order. */
export interface Entry {
  /** 0 for the outermost. */
  depth: number;
  text: string;
  /** An element without attributes: it stands in one line with its only child. */
  isPlain: boolean;
  isText: boolean;
}

/** What a sketch ends with when the page went on. */
const cutMark = '…';
const deepestIndent = 40;

/**
 * Writes entries as indented lines. An element that does nothing but hold one other is joined to it
 * (`div > div > span`), and a text to the element that holds only it.
 */
export function linesOf(
  entries: readonly Entry[],
  { head, whole, characters }: { head: string; whole: boolean; characters: number },
): string {
  const onlyChild = onlyChildren(entries);
  const indents: number[] = [];
  let sketch = head;
  for (const [index, { depth, text, isText }] of entries.entries()) {
    const parent = indents[depth - 1] ?? -1;
    const isJoined = onlyChild.has(index);
    const indent = isJoined ? parent : parent + 1;
    indents[depth] = indent;
    const line = isJoined
      ? `${isText ? ' ' : ' > '}${text}`
      : `\n${'  '.repeat(Math.min(indent, deepestIndent))}${text}`;
    if (sketch.length + line.length + cutMark.length + 1 > characters)
      return `${sketch}\n${cutMark}`;
    sketch += line;
  }
  return whole ? sketch : `${sketch}\n${cutMark}`;
}

/** The entries that stand in the line of their parent. */
function onlyChildren(entries: readonly Entry[]): ReadonlySet<number> {
  const children: number[] = [];
  const open: number[] = [];
  for (const [index, { depth }] of entries.entries()) {
    open[depth] = index;
    const parent = open[depth - 1];
    if (parent !== undefined) children[parent] = (children[parent] ?? 0) + 1;
  }
  return new Set(
    entries.flatMap(({ depth, isText }, index) => {
      const before = entries[index - 1];
      const isOnly = before?.depth === depth - 1 && children[index - 1] === 1;
      return isOnly && (before.isPlain || isText) ? [index] : [];
    }),
  );
}
