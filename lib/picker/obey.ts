import type { Picker } from './create-picker';
import type { PickerCommand } from './picker-key';

/** A command that concerns the picker alone, and neither the reply box nor what is around it. */
export type OwnCommand = Exclude<PickerCommand, { kind: 'close' | 'insert' }>;

/** Does what a key asked for. */
export function obey(
  picker: Pick<Picker, 'move' | 'vary' | 'speak' | 'choice'>,
  command: OwnCommand,
): void {
  switch (command.kind) {
    case 'move':
      return picker.move(command.step);
    case 'vary':
      return picker.vary(command.step);
    case 'speak':
      return speakOther(picker);
  }
}

function speakOther(picker: Pick<Picker, 'speak' | 'choice'>): void {
  const choice = picker.choice();
  const other = choice?.languages.find((name) => name !== choice.language);
  if (other) picker.speak(other);
}
