import { platformsOf } from '@/lib/active-platform';
import { modeOf } from '@/lib/model/platform-mode';
import { PlatformChoice } from './PlatformChoice';
import type { PopupState } from './popup-state';
import { profilesShown } from './profiles-shown';
import { isRead, SiteStates, type SiteState } from './SiteStates';
import { WeekFigures } from './WeekFigures';

/** The brand on one of its sites: the choice of the site, what stands in the way there, the figures. */
export function ShownBrand({ state }: { state: PopupState }) {
  const brand = state.active.value;
  const platform = state.platform.value;
  const platforms = brand ? platformsOf(brand, state.sites) : [];
  const modes = state.modes.value;
  const access = state.access.value;
  const siteStates = modes
    ? platforms.map((id): SiteState => {
        return { platform: id, mode: modeOf(modes, id), access: access[id] };
      })
    : [];
  // A site that the person switched off herself is mentioned only where its figures are shown.
  const told = siteStates.filter(({ platform: id, mode }) => mode !== 'off' || id === platform);
  return (
    <>
      {platform && (
        <PlatformChoice platforms={platforms} active={platform} onChoose={state.choosePlatform} />
      )}
      <SiteStates sites={told} onChoose={state.openPlatforms} onRequest={state.requestAccess} />
      <WeekFigures
        summary={state.summary.value}
        platform={platform}
        profiles={profilesShown(state)}
        isRead={siteStates.every((site) => site.platform !== platform || isRead(site))}
      />
    </>
  );
}
