import { signal, type ReadonlySignal } from '@preact/signals';
import type { Done, LastChange } from '@/components/options/templates/library-state';
import { report } from '@/lib/report';
import type { Database } from '@/lib/storage/db';
import { undoStep, type Step } from '@/lib/storage/undo-step';

/** What was done, and what it takes to undo it. */
export interface Undoable {
  change: LastChange;
  step: Step;
}

export interface Changes {
  last: ReadonlySignal<LastChange | undefined>;
  failure: ReadonlySignal<unknown>;
  /** Does something and remembers how to undo it. Undefined: there was nothing to do. */
  run: (act: () => Promise<Undoable | undefined>) => Promise<Done>;
  undo: () => Promise<Done>;
}

/** Keeps the last change to the library, to be undone until the next one. */
export function createChanges(db: Database): Changes {
  const last = signal<LastChange | undefined>(undefined);
  const failure = signal<unknown>(undefined);
  let undoable: Undoable | undefined;

  async function attempt(act: () => Promise<void>): Promise<Done> {
    try {
      failure.value = undefined;
      await act();
      return { done: true };
    } catch (error) {
      report(error, { where: 'changing the library' });
      failure.value = error;
      return { failed: error };
    }
  }

  return {
    last,
    failure,
    run: (act) =>
      attempt(async () => {
        const done = await act();
        if (!done) return;
        undoable = done;
        last.value = done.change;
      }),
    undo: () =>
      attempt(async () => {
        if (!undoable) return;
        const { count, isWhole } = await undoStep(db, undoable.step, Date.now());
        undoable = undefined;
        last.value = { what: isWhole ? 'undone' : 'undoneInPart', count };
      }),
  };
}
