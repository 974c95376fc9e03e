import { h, render } from 'preact';
import { announcement } from '@/components/picker/announcement';
import { PickerView, type PickerActions } from '@/components/picker/PickerView';
import { sendMessage } from '@/lib/page-messages';
import type { Picker } from '@/lib/picker/create-picker';
import { attempt } from '@/lib/reported';
import type { Spot, Stage } from './stage';

type Actions = Omit<Required<PickerActions>, 'onOpenLibrary'>;

/** Draws the picker as it stands, and says what has changed in it. */
export function drawPicker(
  picker: Picker,
  { reply: { target }, desk }: Spot,
  { layer, isMac, say }: Stage,
  actions: Actions,
): void {
  const state = picker.state();
  const choice = picker.choice();
  const { platform } = target;
  render(
    h(PickerView, {
      picker,
      state,
      choice,
      platform,
      isMac,
      wrongBrand: desk?.wrongBrand,
      ...actions,
      onOpenLibrary: () => attempt('opening the options', sendMessage('openLibrary')),
    }),
    layer.pick,
  );
  say({ words: announcement(state, choice, platform), seen: false });
}
