import type { Picker } from '@/lib/picker/create-picker';
import { obey } from '@/lib/picker/obey';
import { pickerKey } from '@/lib/picker/picker-key';
import { moveFocus, placeOf } from '@/components/picker/focus-in-picker';
import type { Layer } from './layer';

interface Then {
  onClose(): void;
  onInsert(stay: boolean): void;
}

/** Does what a key asks for that was pressed in the picker. */
export function pressInPicker(
  event: KeyboardEvent,
  { root, pick }: Pick<Layer, 'root' | 'pick'>,
  picker: Picker,
  { onClose, onInsert }: Then,
): void {
  const focused = root.activeElement;
  if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) {
    event.preventDefault();
    return moveFocus(pick, focused, event.shiftKey ? -1 : 1);
  }
  const command = pickerKey(event, placeOf(focused));
  if (!command) return;
  event.preventDefault();
  switch (command.kind) {
    case 'close':
      return onClose();
    case 'insert':
      return onInsert(command.stay);
    default:
      return obey(picker, command);
  }
}
