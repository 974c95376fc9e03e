import { i18n } from '#i18n';
import { PickerView } from '@/components/picker/PickerView';
import type { Desk } from '@/lib/desk';
import type { Platform } from '@/lib/model/platform';
import type { SidebarState } from '../sidebar-state';

interface Props {
  state: SidebarState;
  platform: Platform;
  desk: Desk | undefined;
}

/** The picker as in the page; what is chosen goes into the reply box there. */
export function ReplyPicker({ state, platform, desk }: Props) {
  const picker = state.picker.value;
  const outcome = state.outcome.value;
  if (!picker) return null;
  return (
    <div class="reply-picker">
      <PickerView
        picker={picker}
        state={picker.state()}
        choice={picker.choice()}
        platform={platform}
        wrongBrand={desk?.wrongBrand}
        isMac={navigator.platform.startsWith('Mac')}
        onInsert={state.insert}
        onSwitchBrand={state.chooseBrand}
        onOpenLibrary={() => state.openOptions('templates')}
      />
      <p role="status">{outcome && i18n.t(`outcome.${outcome}`)}</p>
    </div>
  );
}
