/**
 * What becomes of two pieces of text when what stood between them vanishes: an optional part, an
 * empty alternative, a variable that may stay empty.
 *
 * - One blank of two stays: the later, which knows the sign that follows (“Bonjour ?”).
 * - None stays before a comma or another closing sign, nor at the end of a line.
 * - Of a comma on either side, one stays; none at the start of a line, nor before another closing
 *   sign or at the end of a line: it led to what vanished (“Merci, {{prénom|}} !”).
 * - Of a line that held nothing else, nothing stays but the larger of the gaps around it.
 *
 * @param before what stands before, or the end of it; empty at the start of the reply
 * @returns how many code units to drop from the end of `before`, and what comes next
 */
export function joinText(before: string, next: string): { drop: number; next: string } {
  if (before === '' || before.endsWith('\n')) {
    const kept = next.replace(/^[^\S\n]*[,;]?[^\S\n]*/, '');
    if (before === '') return { drop: 0, next: kept.trimStart() };
    return { drop: 0, next: kept.slice(sharedBreaks(before, kept)) };
  }
  const drop = isBlank(before.at(-1)) ? 1 : 0;
  const kept = before.slice(0, before.length - drop);
  if (/^[^\S\n]?[.;:!?…)\n]/.test(next)) {
    const hanging = /[^\S\n]?,$/.exec(kept.slice(-2))?.[0].length ?? 0;
    if (hanging > 0) return { drop: drop + hanging, next };
  }
  if (next.startsWith('\n')) return { drop, next: next.slice(sharedBreaks(kept, next)) };
  if (kept.endsWith(',') && next.startsWith(',')) return { drop, next: next.slice(1) };
  return { drop: isBlank(next[0]) || /^[,.;:!?…)\]}»”]/.test(next) ? drop : 0, next };
}

function isBlank(sign: string | undefined): boolean {
  return sign !== undefined && /[^\S\n]/.test(sign);
}

function sharedBreaks(before: string, next: string): number {
  let count = 0;
  while (next[count] === '\n' && before.at(-1 - count) === '\n') count++;
  return count;
}
