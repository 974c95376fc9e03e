import type { Verdict } from './verdict';

interface Score {
  right: number;
  wrong: number;
  missing: number;
}

/** The sum over all fields. */
export function total(verdicts: readonly Verdict[]): Score {
  const score: Score = { right: 0, wrong: 0, missing: 0 };
  for (const { verdict } of verdicts) score[verdict] += 1;
  return score;
}

/** The line that sums it all up. */
export function totalLine(verdicts: readonly Verdict[]): string {
  const { right, wrong, missing } = total(verdicts);
  return `fields: ${right} right, ${wrong} wrong, ${missing} missing`;
}

/**
 * The table of fields. Recall: of what there is to find, how much was found and right. Precision:
 * of what was found, how much is right.
 */
export function scoreTable(verdicts: readonly Verdict[]): string {
  const fields = [...new Set(verdicts.map(({ field }) => field))];
  const rows = fields.map((field) => {
    const { right, wrong, missing } = total(verdicts.filter((one) => one.field === field));
    const recall = percent(right, right + wrong + missing);
    return [field, right, wrong, missing, recall, percent(right, right + wrong)];
  });
  return [['field', 'right', 'wrong', 'missing', 'recall', 'precision'], ...rows]
    .map(([field, ...cells]) => [
      String(field).padEnd(18),
      ...cells.map((cell) => String(cell).padStart(10)),
    ])
    .map((cells) => cells.join(''))
    .join('\n');
}

/** One line for a field that is not right: of which post, what was to be read and what was. */
export function mismatchLine({ field, where, verdict, expected, actual }: Verdict): string {
  const words = `${where}, ${field}: ${verdict}, expected ${show(expected)}`;
  return verdict === 'wrong' ? `${words}, got ${show(actual)}` : words;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
