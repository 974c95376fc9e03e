import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Segmented } from '@/components/ui/Segmented';
import { SiteWithoutAccess } from '@/components/ui/SiteWithoutAccess';
import type { Platform } from '@/lib/model/platform';
import {
  modeOf,
  platformModes,
  type PlatformMode,
  type PlatformModes,
} from '@/lib/model/platform-mode';

interface Props {
  platform: Platform;
  /** What the person chose so far. */
  modes: PlatformModes;
  /** Whether the browser lets us in; undefined until it is known. */
  access: boolean | undefined;
  onChoose: (platform: Platform, mode: PlatformMode) => void;
  onRequest: (platform: Platform) => void;
}

/** The switch of one site. Where nothing holds before the person chose, the risk is said first. */
export function PlatformSwitch({ platform, modes, access, onChoose, onRequest }: Props) {
  const about = useId();
  const site = i18n.t(`platform.${platform}`);
  const mode = modeOf(modes, platform);
  const asks = modeOf({}, platform) === undefined;
  return (
    <div class="platform" data-platform={platform}>
      <h3>{site}</h3>
      {asks && (
        <p class="platform-risk" id={about}>
          {i18n.t('platforms.risk', [site])}
        </p>
      )}
      <Segmented
        legend={site}
        options={platformModes.map((value) => ({
          value,
          label: i18n.t(`platforms.mode.${value}`),
        }))}
        value={mode}
        {...(asks && { describedBy: about })}
        onChoose={(chosen) => onChoose(platform, chosen)}
      />
      {!mode && <p class="field-hint">{i18n.t('platforms.notChosen', [site])}</p>}
      {mode && mode !== 'off' && access === false && (
        <SiteWithoutAccess platform={platform} onRequest={onRequest} />
      )}
    </div>
  );
}
