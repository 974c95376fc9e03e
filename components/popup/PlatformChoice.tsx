import { i18n } from '#i18n';
import { Segmented } from '@/components/ui/Segmented';
import type { Platform } from '@/lib/model/platform';

interface Props {
  platforms: readonly Platform[];
  active: Platform;
  onChoose: (platform: Platform) => void;
}

/** On which site the brand is looked at; nothing to choose where it is on one only. */
export function PlatformChoice({ platforms, active, onChoose }: Props) {
  if (platforms.length < 2) return null;
  return (
    <Segmented
      legend={i18n.t('popup.platform')}
      options={platforms.map((id) => ({ value: id, label: i18n.t(`platform.${id}`) }))}
      value={active}
      onChoose={onChoose}
    />
  );
}
