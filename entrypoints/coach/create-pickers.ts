import { attempt } from '@/lib/reported';
import { expandShortcut } from './expand-shortcut';
import { openPicking, type Picking, type PickingOptions } from './open-picking';
import { boxOf } from './put-text';
import type { Spot, Stage } from './stage';

/** The picker, of which there is one at a time. */
export interface Pickers {
  current(): Picking | undefined;
  /**
   * Opens it at a reply box; closes it where it is open, and gives the caret back.
   * @returns false where there is no box
   */
  toggle(spot: Spot | undefined): boolean;
  /** Puts a reply in the place of its shortcut that was typed, or opens the picker to choose one. */
  expand(spot: Spot | undefined, typed: string): void;
}

export function createPickers(
  stage: Stage,
  on: Pick<PickingOptions, 'onClose' | 'onSwitchBrand' | 'onSidebar'> & {
    onOpen(spot: Spot): void;
  },
): Pickers {
  let picking: Picking | undefined;
  let isExpanding = false;

  const open = (spot: Spot, query: string, typed: string): boolean => {
    if (!boxOf(spot.reply)) return false;
    on.onOpen(spot);
    const onClose = (): void => {
      picking = undefined;
      on.onClose();
    };
    picking = openPicking(spot, { ...on, query, typed, onClose }, stage);
    return true;
  };
  const expand = async (spot: Spot, typed: string): Promise<void> => {
    isExpanding = true;
    const isDone = await expandShortcut(spot, typed, stage).catch(() => false);
    isExpanding = false;
    if (!isDone && !picking) open(spot, typed.slice(1), typed);
  };

  return {
    current: () => picking,
    toggle(spot) {
      if (!picking) return spot !== undefined && open(spot, '', '');
      picking.close(true);
      return true;
    },
    expand(spot, typed) {
      // One Tab after the other, before the first has been answered.
      if (spot && !isExpanding) attempt('inserting a reply by its shortcut', expand(spot, typed));
    },
  };
}
