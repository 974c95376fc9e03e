import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { focusNeededBlank, placeOf } from '@/components/picker/focus-in-picker';
import { PickerView } from '@/components/picker/PickerView';
import type { Desk } from '@/lib/desk';
import type { Platform } from '@/lib/model/platform';
import { obey } from '@/lib/picker/obey';
import { pickerKey } from '@/lib/picker/picker-key';
import type { SidebarState } from '../sidebar-state';

interface Props {
  state: SidebarState;
  platform: Platform;
  desk: Desk | undefined;
}

/** The picker as in the page, with the same keys; what is chosen goes into the reply box there. */
export function ReplyPicker({ state, platform, desk }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const picking = state.picking.value;
  const outcome = state.outcome.value;
  const insert = async (): Promise<void> => {
    const isDone = await state.insert();
    if (!isDone && root.current) focusNeededBlank(root.current, '');
  };
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const command = pickerKey(event, placeOf(document.activeElement));
      // It is always open here: Esc is the browser's.
      if (!picking || !command || command.kind === 'close') return;
      event.preventDefault();
      if (command.kind === 'insert') void insert();
      else obey(picking.picker, command);
    };
    const heard = root.current;
    heard?.addEventListener('keydown', press);
    return () => heard?.removeEventListener('keydown', press);
  });
  if (!picking) return null;
  return (
    <div class="reply-picker" ref={root}>
      <PickerView
        {...picking}
        platform={platform}
        wrongBrand={desk?.wrongBrand}
        isMac={navigator.platform.startsWith('Mac')}
        onInsert={() => void insert()}
        onSwitchBrand={state.chooseBrand}
        onOpenLibrary={() => state.openOptions('templates')}
      />
      <p role="status">{outcome && i18n.t(`outcome.${outcome}`)}</p>
    </div>
  );
}
