import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { liveQuery } from 'dexie';

export interface Live<R> {
  value: ReadonlySignal<R>;
  /** What the last query failed with; undefined again as soon as one succeeds. */
  error: ReadonlySignal<unknown>;
}

/**
 * The answer to a query as a signal, kept up with the tables that it reads (in all contexts of the
 * extension) and with the signals that `input` reads. It runs only while somebody looks at `value`.
 * When the input changes, the answer to the one before stands until the new one is there.
 */
export function live<I, R>(
  input: () => I,
  query: (input: I) => R | Promise<R>,
  initial: R,
): Live<R> {
  const error = signal<unknown>(undefined);
  let stop: (() => void) | undefined;
  const value = signal(initial, {
    watched() {
      stop = effect(() => {
        const asked = input();
        const subscription = liveQuery(() => query(asked)).subscribe({
          next(answer) {
            error.value = undefined;
            value.value = answer;
          },
          error(problem) {
            error.value = problem;
          },
        });
        return () => subscription.unsubscribe();
      });
    },
    unwatched: () => stop?.(),
  });
  return { value, error };
}
