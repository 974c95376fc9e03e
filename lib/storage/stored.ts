import { signal, type ReadonlySignal } from '@preact/signals';

/** What is needed of a setting: see `settings.ts`. */
interface Watchable<T> {
  getValue(): Promise<T>;
  watch(changed: (value: T) => void): () => void;
}

/**
 * A setting as signals: `value` is undefined until it has been read and follows every change,
 * from whichever page it comes; `error` is set when the browser denies the storage.
 */
export function stored<T>(setting: Watchable<T>): {
  value: ReadonlySignal<T | undefined>;
  error: ReadonlySignal<unknown>;
} {
  const error = signal<unknown>(undefined);
  const value = signal<T | undefined>(undefined, {
    watched() {
      let isNewer = false;
      stop = setting.watch((changed) => {
        isNewer = true;
        value.value = changed;
      });
      setting.getValue().then(
        // What was changed meanwhile must not go back to what was read before.
        (read) => isNewer || (value.value = read),
        (reason: unknown) => (error.value = reason),
      );
    },
    unwatched: () => stop?.(),
  });
  let stop: (() => void) | undefined;
  return { value, error };
}
