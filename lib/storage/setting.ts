import { storage } from 'wxt/utils/storage';

/**
 * A value in the browser's extension storage, parsed whenever it is read: null (or empty) when it
 * was never set or cannot be understood.
 */
export interface Setting<T> {
  getValue: () => Promise<T>;
  setValue: (value: T) => Promise<void>;
  watch: (changed: (value: T) => void) => () => void;
}

/** @param parse makes a value out of anything that may lie in the store */
export function setting<T>(
  key: `local:${string}` | `session:${string}`,
  parse: (stored: unknown) => T,
): Setting<T> {
  return {
    getValue: async () => parse(await storage.getItem<unknown>(key)),
    setValue: (value) => storage.setItem(key, value),
    watch: (changed) => storage.watch<unknown>(key, (value) => changed(parse(value))),
  };
}
