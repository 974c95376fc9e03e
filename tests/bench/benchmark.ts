/** One number that was measured, and what it must hold to. */
export interface Measurement {
  name: string;
  value: number;
  unit: '×' | '%' | 'ms' | 'MB' | 'kB' | 'posts/s';
  /** Absent for what is only told. */
  bound?: { atMost: number } | { atLeast: number };
}

/** A benchmark starts what it needs and ends it. @throws when it could not measure */
export type Benchmark = (extension: string) => Promise<Measurement[]>;

/** Whether a measurement holds to its bound; one without a bound does. */
export function holds({ value, bound }: Measurement): boolean {
  if (!bound) return true;
  return 'atMost' in bound ? value <= bound.atMost : value >= bound.atLeast;
}
