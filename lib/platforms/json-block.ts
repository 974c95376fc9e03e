import { highestCount } from '@/lib/model/limits';
import type { JsonPath } from './types';

/** Parses a JSON block of a page; `undefined` when it is none. */
export function parseBlock(text: string | null | undefined): unknown {
  if (!text || text.length > longestBlock) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // half a block while the page is being written: read again later
  }
}

/** A profile's block has 2 kB; Instagram's post blocks reach some 100 kB. */
const longestBlock = 2_000_000;

/** Follows a path into parsed JSON; own properties only. `undefined` where it leads nowhere. */
export function valueAt(block: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof step === 'string') {
      return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    }
    if (!Array.isArray(value)) return undefined;
    return value.find(
      (entry) =>
        isRecord(entry) &&
        Object.entries(step).every(([key, pattern]) => pattern.test(String(entry[key]))),
    );
  }, block);
}

/** A value of a block as a count; `undefined` for what is none that can be believed. */
export function countIn(value: unknown): number | undefined {
  const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0;
  return isCount && value <= highestCount ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
