import type { z } from 'zod';
import type { Place } from './preview';
import type { RawEntry, RawFile } from './raw-entry';

/** Gathers what a format finds, entry by entry, and numbers it. */
export interface Collector {
  /**
   * Takes one entry of the file: `read` makes a reply of it (or undefined when it is none, as a
   * separator is). What is not of the shape is refused, and nothing else.
   */
  add<T>(
    value: unknown,
    shape: z.ZodType<T>,
    read: (entry: T, from: Place) => RawEntry | undefined,
  ): void;
  refuse: (why: RawFile['refused'][number]['why'], title?: string) => void;
  file(): RawFile;
}

export function createCollector(): Collector {
  const entries: RawEntry[] = [];
  const refused: RawFile['refused'][number][] = [];
  let number = 0;
  const next = (): Place => ({ unit: 'entry', number: (number += 1) });
  return {
    add(value, shape, read) {
      const from = next();
      const parsed = shape.safeParse(value);
      if (!parsed.success) {
        const detail = parsed.error.issues[0]?.path.join('.');
        refused.push({ from, why: 'unreadable', ...(detail && { detail }) });
        return;
      }
      const entry = read(parsed.data, from);
      if (entry) entries.push(entry);
    },
    refuse: (why, title) => void refused.push({ from: next(), why, ...(title && { title }) }),
    file: () => ({ entries, refused }),
  };
}
