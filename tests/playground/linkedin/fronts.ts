import type { Front } from './settings';

/** Which front end the tab shows: the one that was chosen, or each pageʼs usual one. */
export interface Fronts {
  chosen: () => Front | undefined;
  subscribe: (listener: () => void) => () => void;
  choose(front: Front): void;
}

export function createFronts(first: Front | undefined, storage: Storage): Fronts {
  const listeners = new Set<() => void>();
  let chosen = first;
  return {
    chosen: () => chosen,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose: (front) => {
      chosen = front;
      storage.setItem('playground:front', front);
      for (const listener of listeners) listener();
    },
  };
}
