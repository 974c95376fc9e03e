/** Rows in the order in which a person looks for names in that language, "2" before "10". */
export function byName<Row extends { name: string }>(rows: readonly Row[], locale: string): Row[] {
  return rows.toSorted((a, b) =>
    a.name.localeCompare(b.name, locale, { sensitivity: 'base', numeric: true }),
  );
}
