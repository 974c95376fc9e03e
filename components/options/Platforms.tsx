import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { platformModes } from '@/lib/model/platform-mode';
import type { OptionsState } from './options-state';
import { PlatformSwitch } from './PlatformSwitch';

/** What Repartee does on each site. */
export function Platforms({ state }: { state: OptionsState }) {
  const modes = state.modes.value;
  const heading = useRef<HTMLHeadingElement>(null);
  // What is above must be there first, or it would push the section away again.
  const isReady = modes !== undefined && state.brands.value !== undefined;

  useEffect(() => {
    if (!isReady || state.section !== 'platforms') return;
    heading.current?.focus();
    heading.current?.scrollIntoView();
  }, [isReady, state.section]);

  return (
    <section class="platforms" aria-labelledby="platforms">
      <h2 id="platforms" ref={heading} tabIndex={-1}>
        {i18n.t('platforms.title')}
      </h2>
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
    </section>
  );
}
