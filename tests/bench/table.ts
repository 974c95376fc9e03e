import { holds, type Measurement } from './benchmark';

/** The measurements as lines of text: name, measured, bound, whether it holds. */
export function table(measurements: readonly Measurement[]): string {
  const rows = [
    ['', 'measured', 'bound', ''],
    ...measurements.map((measurement) => {
      const { name, value, unit, bound } = measurement;
      return [name, written(value, unit), boundOf(measurement), bound ? verdict(measurement) : ''];
    }),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function boundOf({ bound, unit }: Measurement): string {
  if (!bound) return '';
  return 'atMost' in bound
    ? `≤ ${written(bound.atMost, unit)}`
    : `≥ ${written(bound.atLeast, unit)}`;
}

function verdict(measurement: Measurement): string {
  return holds(measurement) ? 'ok' : 'BROKEN';
}

function written(value: number, unit: Measurement['unit']): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const number = value.toLocaleString('en-US', { maximumFractionDigits: digits });
  return unit === '×' ? `${number} ×` : `${number} ${unit}`;
}
