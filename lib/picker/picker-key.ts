/** What of a key press matters. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

/** In what the key was pressed. */
export type KeyPlace = 'search' | 'line' | 'lines' | 'choice' | 'button';

/** What a key press asks the picker for. */
export type PickerCommand =
  | { kind: 'close' }
  /** `stay`: the picker stays open, for another reply after this one. */
  | { kind: 'insert'; stay: boolean }
  /** So many replies further down. */
  | { kind: 'move'; step: number }
  | { kind: 'vary'; step: 1 | -1 }
  /** The other language. */
  | { kind: 'speak' };

/** As many replies as are on screen at once. */
const pageOf = 5;

const moves: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: pageOf,
  PageUp: -pageOf,
  End: Infinity,
  Home: -Infinity,
};

/** @returns undefined for a key that is not the picker's: the browser does what it always does */
export function pickerKey(press: KeyPress, place: KeyPlace): PickerCommand | undefined {
  // While an accent or a character is being put together, all keys belong to that.
  if (press.isComposing || press.key === 'Dead' || press.key === 'Process') return undefined;
  const { key, altKey, shiftKey } = press;
  const control = press.ctrlKey || press.metaKey;
  if (key === 'Escape') return { kind: 'close' };
  if (altKey) return control || shiftKey ? undefined : withAlt(press, place);
  if (key === 'Enter') return withEnter(control, place);
  const step = moves[key];
  if (step === undefined || place !== 'search' || control || shiftKey) return undefined;
  return { kind: 'move', step };
}

function withAlt({ key, code }: KeyPress, place: KeyPlace): PickerCommand | undefined {
  // On a Mac, Option and L write another letter.
  if (key.toLowerCase() === 'l' || code === 'KeyL') return { kind: 'speak' };
  if (place === 'choice') return undefined; // opens its list
  if (key === 'ArrowDown') return { kind: 'vary', step: 1 };
  return key === 'ArrowUp' ? { kind: 'vary', step: -1 } : undefined;
}

function withEnter(control: boolean, place: KeyPlace): PickerCommand | undefined {
  if (control) return { kind: 'insert', stay: true };
  return place === 'button' || place === 'lines' ? undefined : { kind: 'insert', stay: false };
}
