import { i18n } from '#i18n';
import { platformModes } from '@/lib/model/platform-mode';
import type { OptionsState } from './options-state';
import { PlatformSwitch } from './PlatformSwitch';

/** What Repartee does on each site. */
export function Platforms({ state }: { state: OptionsState }) {
  const modes = state.modes.value;
  return (
    <div class="platforms">
      <dl class="platform-modes">
        {platformModes.map((mode) => (
          <div key={mode}>
            <dt>{i18n.t(`platforms.mode.${mode}`)}</dt>
            <dd>{i18n.t(`platforms.about.${mode}`)}</dd>
          </div>
        ))}
      </dl>
      {modes &&
        state.sites.map(({ id }) => (
          <PlatformSwitch
            key={id}
            platform={id}
            modes={modes}
            access={state.access.value[id]}
            onChoose={state.setMode}
            onRequest={state.requestAccess}
          />
        ))}
    </div>
  );
}
