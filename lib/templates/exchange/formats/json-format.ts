import type { FileProblem, FormatName } from '../preview';
import type { RawFile } from '../raw-entry';
import type { ReadContext } from '../read-context';

/** A format in JSON: by what it is recognised, and what is in it. Neither throws. */
export interface JsonFormat {
  name: FormatName;
  is(value: unknown): boolean;
  read(value: unknown, context: ReadContext): RawFile | { problem: FileProblem };
}

/** Whether a value is an object with all these keys. */
export function hasKeys(value: unknown, ...keys: readonly string[]): boolean {
  return isObject(value) && keys.every((key) => Object.hasOwn(value, key));
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is in a list, whatever it is; nothing when it is none. */
export function listIn(value: unknown, key: string): readonly unknown[] {
  const list = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}
