/** Keeps what is typed while it is not yet clear for which field it is. */
export interface TypeAhead {
  /** @returns what was typed while one waited */
  during(waiting: Promise<void>): Promise<string>;
  /** @returns true when the key was kept, or would have done something in the wrong field */
  take(event: KeyboardEvent): boolean;
}

export function createTypeAhead(): TypeAhead {
  let kept: string | undefined;
  return {
    async during(waiting) {
      kept ??= '';
      await waiting;
      const typed = kept ?? '';
      kept = undefined;
      return typed;
    },
    take(event) {
      const { key } = event;
      // What is put together from several keys comes without any that could be kept.
      if (kept === undefined || event.isComposing || key === 'Escape' || key === 'Dead')
        return false;
      event.preventDefault();
      if (isWritten(event)) kept += key;
      else if (key === 'Backspace') kept = kept.slice(0, -1);
      return true;
    },
  };
}

/** On many keyboards, what is written with AltGr comes with Ctrl and Alt held. */
function isWritten(event: KeyboardEvent): boolean {
  // Other keys have names of two letters and more.
  if (!/^.$/u.test(event.key)) return false;
  return event.getModifierState('AltGraph') || !(event.ctrlKey || event.altKey || event.metaKey);
}
