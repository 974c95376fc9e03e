import { i18n } from '#i18n';
import type { ComponentProps } from 'preact';
import { PickerIcon } from '@/components/picker/PickerIcon';
import { trusted } from '@/components/picker/trusted';
import type { WrongBrand } from '@/lib/wrong-brand';
import type { DockActions } from './Dock';
import { lengthLevel } from './length-level';
import { lengthWords } from './length-words';

interface Props extends DockActions {
  /** Of what is in the box; absent where the site's limit is not known. */
  length: { used: number; limit: number } | undefined;
  wrongBrand: WrongBrand | undefined;
}

/**
 * The small help at a reply box: saved replies, the sidebar, and how much room is left, once that
 * matters. It is no stop of the Tab key, which is the site's: by keyboard one comes to all of it
 * through the picker.
 */
export function Chip({ length, wrongBrand, onPick, onSidebar }: Props) {
  const counted = length ? i18n.t('coach.length', [String(length.used), String(length.limit)]) : '';
  return (
    <div
      class="chip"
      role="group"
      aria-label={i18n.t('coach.label', [counted]).trim()}
      lang={i18n.t('language')}
    >
      {length && <LengthLeft {...length} />}
      {wrongBrand && <ChipButton icon="warning" label={warning(wrongBrand)} onPress={onPick} />}
      <ChipButton icon="templates" label={i18n.t('coach.templates')} onPress={onPick} />
      <ChipButton icon="sidebar" label={i18n.t('picker.sidebar')} onPress={onSidebar} />
    </div>
  );
}

function warning({ viewerBrand, activeBrand }: WrongBrand): string {
  return i18n.t('coach.wrongBrand', [viewerBrand.name, activeBrand.name]);
}

function LengthLeft({ used, limit }: { used: number; limit: number }) {
  const level = lengthLevel({ used, limit });
  if (level === 'plain') return null;
  const left = limit - used;
  return (
    <span class="left" data-level={level} title={lengthWords({ used, limit })} aria-hidden="true">
      {left < 0 ? `−${-left}` : left}
    </span>
  );
}

interface ButtonProps {
  icon: ComponentProps<typeof PickerIcon>['name'];
  label: string;
  onPress(): void;
}

function ChipButton({ icon, label, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      class={`chip-button ${icon}`}
      aria-label={label}
      title={label}
      onClick={trusted(onPress)}
    >
      <PickerIcon name={icon} />
    </button>
  );
}
