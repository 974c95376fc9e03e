import type { Desk, FoundTemplate } from '@/lib/desk';
import type { Language } from '@/lib/model/language';
import { fillBlank } from './blanks-of';
import { choiceOf } from './choice-of';
import { languageFor } from './languages-of';
import type { Blank, Choice, PickerState, Setting } from './types';
import { createWordingMemory } from './wording-memory';

/** What the picker needs of the world. */
export interface PickerWorld {
  find(query: string): Promise<readonly FoundTemplate[]>;
  /** Epoch ms. */
  now(): number;
  /** From 0, below 1. */
  random(): number;
  /** Something is to be drawn anew. */
  changed(): void;
}

/** With what the picker opens. */
export interface Opening
  extends Omit<Setting, 'now'>, Pick<PickerState, 'query' | 'filled' | 'language'> {
  /** What an empty query found a moment ago. */
  suggestions?: readonly FoundTemplate[];
}

export interface Picker {
  state(): PickerState;
  /** The chosen reply as it would be inserted now; undefined where nothing was found. */
  choice(): Choice | undefined;
  /** Looks for something else. */
  type(query: string): void;
  /** Resolves when what is chosen is of what was typed last. Never rejects. */
  settled(): Promise<void>;
  /** Chooses the one so many places further, or the last (first) one. */
  move(step: number): void;
  pick(place: number): void;
  speak(language: Language): void;
  /** Takes another wording. */
  vary(step: 1 | -1): void;
  fill(blank: Pick<Blank, 'id'>, text: string): void;
  /** What is known around the box has come, or has changed. */
  tell(desk: Desk): void;
}

/** Looks for saved replies and makes the chosen one ready to be inserted. */
export function createPicker(world: PickerWorld, opening: Opening): Picker {
  const { query, filled, suggestions, language, ...around } = opening;
  let { desk } = opening;
  let hasSpoken = false;
  let state: PickerState = {
    query,
    hits: query === '' ? suggestions : undefined,
    foundFor: '',
    failed: false,
    active: 0,
    language: desk?.language ?? language,
    filled,
  };
  const change = (part: Partial<PickerState>): void => {
    state = { ...state, ...part };
    world.changed();
  };
  const look = createLook(world.find, () => state, change);
  const wordings = createWordingMemory(world.random);
  const used = () => desk?.usedInThread ?? [];
  const chosen = () => state.hits?.[state.active];
  let looking = look(query);

  return {
    state: () => state,
    choice() {
      const template = chosen();
      if (!template) return undefined;
      const wording = wordings.of(template, languageFor(template, state.language), used());
      const setting = { ...around, ...(desk && { desk }), now: world.now() };
      return choiceOf(template, wording, state, setting);
    },
    type(wanted) {
      change({ query: wanted });
      looking = look(wanted);
    },
    async settled() {
      // Whoever types on meanwhile waits for that, too.
      for (let last; last !== looking;) await (last = looking);
    },
    move(step) {
      const last = (state.hits?.length ?? 0) - 1;
      change({ active: Math.max(0, Math.min(last, state.active + step)) });
    },
    pick: (active) => change({ active }),
    speak(spoken) {
      hasSpoken = true;
      change({ language: spoken });
    },
    vary(step) {
      const template = chosen();
      if (!template) return;
      wordings.vary(template, languageFor(template, state.language), used(), step);
      change({});
    },
    fill: (blank, text) => change({ filled: fillBlank(state.filled, blank, text) }),
    tell(told) {
      desk = told;
      wordings.forget(told.usedInThread);
      change(hasSpoken || !told.language ? {} : { language: told.language });
    },
  };
}

/** Looks for replies; of several looks under way only the last one counts. */
function createLook(
  find: PickerWorld['find'],
  state: () => PickerState,
  change: (part: Partial<PickerState>) => void,
): (query: string) => Promise<void> {
  let asked = 0;
  return async (query) => {
    const mine = ++asked;
    try {
      const hits = await find(query);
      if (mine !== asked) return;
      const { foundFor, hits: before, active } = state();
      // The same look with fresher results: what a person has chosen meanwhile stays chosen.
      const kept = query === foundFor ? before?.[active]?.id : undefined;
      const place = hits.findIndex(({ id }) => id === kept);
      change({ hits, foundFor: query, failed: false, active: Math.max(0, place) });
    } catch {
      if (mine === asked) change({ failed: true });
    }
  };
}
