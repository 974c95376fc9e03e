import { createPicker } from '@/lib/picker/create-picker';
import { attempt } from '@/lib/reported';
import { caretAt, type Caret } from './caret-at';
import { drawPicker } from './draw-picker';
import { copyByHand, focusNeededBlank, focusSearch } from '@/components/picker/focus-in-picker';
import { insertChoice } from './insert-choice';
import { openingAt, pickerWorld } from './opening-at';
import { pressInPicker } from './press-in-picker';
import type { Spot, Stage } from './stage';
import { createTypeAhead } from './type-ahead';

export interface PickingOptions {
  query: string;
  /** The shortcut that was typed in the box, and is to give way. */
  typed: string;
  onClose(): void;
  onSwitchBrand(id: string): void;
  onSidebar(): void;
}

/** An open picker. */
export interface Picking {
  press(event: KeyboardEvent): void;
  /** Something is known of the spot that was not. */
  renew(): void;
  /** True while the focus is in the box only because a reply is being put there. */
  isBusy(): boolean;
  /** @param back whether caret and focus go back to where they were */
  close(back: boolean): void;
}

/** Opens the picker at a reply box, and remembers where the caret was in it. */
export function openPicking(spot: Spot, options: PickingOptions, stage: Stage): Picking {
  const { memory, layer } = stage;
  let { typed } = options;
  let caret: Caret = caretAt(spot.reply);
  let isOpen = true;
  let isBusy = false;
  const ahead = createTypeAhead();
  const draw = (): void => {
    if (!isOpen) return;
    drawPicker(picker, spot, stage, {
      onInsert: () => attempt('inserting a reply', put(false)),
      onSwitchBrand: options.onSwitchBrand,
      onSidebar: options.onSidebar,
      onClose: () => close(true),
    });
  };
  const picker = createPicker(
    pickerWorld(spot, stage, draw),
    openingAt(spot, options.query, typed, stage),
  );

  const close = (back: boolean): void => {
    if (!isOpen) return;
    isOpen = false;
    memory.remember(spot.reply.target, picker.state().filled);
    layer.closePicker();
    options.onClose();
    if (back) attempt('giving the caret back', caret.giveBack());
  };

  const put = async (stay: boolean): Promise<void> => {
    const typedOn = await ahead.during(picker.settled());
    const { query, failed } = picker.state();
    const choice = failed ? undefined : picker.choice();
    if (isBusy || !isOpen) return;
    if (!choice) return typedOn === '' ? undefined : picker.type(query + typedOn);
    if (choice.rendered.missing.length > 0) return focusNeededBlank(layer.pick, typedOn);
    isBusy = true;
    const where = { ...caret.where(), replaceBefore: typed.length, typedOn };
    const outcome = await insertChoice(spot, choice, where, stage);
    isBusy = false;
    if (!isOpen) return;
    // What could not even be copied stays on screen, to be copied by hand.
    if (outcome === 'failed') return copyByHand(layer.pick);
    if (!stay || outcome !== 'inserted') return close(false);
    typed = '';
    caret = caretAt(spot.reply);
    if (spot.desk) picker.tell(spot.desk);
    focusSearch(layer.pick);
  };

  layer.openPicker();
  draw();
  stage.place();
  focusSearch(layer.pick);
  return {
    press(event) {
      if (ahead.take(event)) return;
      pressInPicker(event, layer, picker, {
        onClose: () => close(true),
        onInsert: (stay) => attempt('inserting a reply', put(stay)),
      });
    },
    renew: () => (spot.desk ? picker.tell(spot.desk) : draw()),
    isBusy: () => isBusy,
    close,
  };
}
