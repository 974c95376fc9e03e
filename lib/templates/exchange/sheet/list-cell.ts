/** Several names in one cell: `a, b`. A comma that belongs to a name has a backslash before it. */
export function listCell(names: readonly string[]): string {
  return names.map((name) => name.replace(/[\\,]/g, '\\$&')).join(', ');
}

/** The names in such a cell. */
export function readListCell(cell: string): string[] {
  const names = [...cell.matchAll(/(?:\\.|[^\\,])+/gs)].map(([name]) =>
    name.replace(/\\([\\,])/g, '$1').trim(),
  );
  return names.filter(Boolean);
}
