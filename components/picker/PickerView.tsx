import { i18n } from '#i18n';
import type { ComponentProps } from 'preact';
import type { Platform } from '@/lib/model/platform';
import type { Picker } from '@/lib/picker/create-picker';
import type { Choice, PickerState } from '@/lib/picker/types';
import type { WrongBrand } from '@/lib/wrong-brand';
import { BrandGuard } from './BrandGuard';
import { ChosenReply } from './ChosenReply';
import { HitList } from './HitList';
import { NothingFound } from './NothingFound';
import { PickerIcon } from './PickerIcon';
import { PickerKeys } from './PickerKeys';
import { SearchField } from './SearchField';
import { trusted } from './trusted';

export interface PickerActions {
  onInsert(): void;
  onSwitchBrand(id: string): void;
  onOpenLibrary(): void;
  /** Opens the sidebar; absent where the picker is in it. */
  onSidebar?(): void;
  /** Absent where the picker is always open. */
  onClose?(): void;
}

interface Props extends PickerActions {
  picker: Pick<Picker, 'type' | 'pick' | 'speak' | 'vary' | 'fill'>;
  state: PickerState;
  choice: Choice | undefined;
  platform: Platform;
  wrongBrand: WrongBrand | undefined;
  isMac: boolean;
}

/**
 * Search, what was found, and the chosen reply as it would be inserted. Wherever one presses, the
 * focus stays in it: keys must not fall to the page behind.
 */
export function PickerView({ picker, state, choice, platform, wrongBrand, isMac, ...on }: Props) {
  const { hits, active } = state;
  return (
    <div
      class="picker"
      role={on.onClose ? 'dialog' : 'group'}
      tabIndex={-1}
      aria-label={i18n.t('picker.title')}
      lang={i18n.t('language')}
    >
      <div class="top">
        <SearchField
          query={state.query}
          active={hits?.[active] ? active : undefined}
          onType={picker.type}
        />
        {on.onSidebar && (
          <TopButton icon="sidebar" label={i18n.t('picker.sidebar')} onPress={on.onSidebar} />
        )}
        {on.onClose && (
          <TopButton icon="close" label={i18n.t('picker.close')} onPress={on.onClose} />
        )}
      </div>
      {wrongBrand && (
        <BrandGuard
          brands={wrongBrand}
          onSwitch={() => on.onSwitchBrand(wrongBrand.viewerBrand.id)}
        />
      )}
      <div class="columns">
        <HitList hits={hits ?? []} active={active} state={state} onPick={picker.pick} />
        {choice ? (
          <ChosenReply
            choice={choice}
            platform={platform}
            onFill={picker.fill}
            onSpeak={picker.speak}
            onVary={picker.vary}
            onInsert={on.onInsert}
          />
        ) : (
          <NothingFound
            state={state}
            onAgain={() => picker.type(state.query)}
            onOpenLibrary={on.onOpenLibrary}
          />
        )}
      </div>
      <PickerKeys
        isMac={isMac}
        closes={on.onClose !== undefined}
        varies={choice?.varies ?? false}
        speaks={(choice?.languages.length ?? 0) > 1}
      />
    </div>
  );
}

interface ButtonProps {
  icon: ComponentProps<typeof PickerIcon>['name'];
  label: string;
  onPress(): void;
}

function TopButton({ icon, label, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      class="top-button"
      aria-label={label}
      title={label}
      onClick={trusted(onPress)}
    >
      <PickerIcon name={icon} />
    </button>
  );
}
