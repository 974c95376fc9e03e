import { Settings } from 'lucide-preact';
import { i18n } from '#i18n';
import mark from '@/assets/mark.svg';
import { BrandMark } from '@/components/ui/BrandMark';
import { Button } from '@/components/ui/Button';
import { BrandChoice } from '@/components/ui/BrandChoice';
import { FollowerLine } from './FollowerLine';
import { Handles } from './Handles';
import type { PopupState } from './popup-state';
import { profilesShown } from './profiles-shown';

/** Whose figures these are, and the way to the options. */
export function PopupHeader({ state }: { state: PopupState }) {
  const brands = state.brands.value ?? [];
  const active = state.active.value;
  const profiles = profilesShown(state);
  return (
    <header class="popup-header">
      {active ? <BrandMark brand={active} /> : <img class="mark" src={mark} alt="" />}
      <div class="popup-brand">
        <h1>
          {active && brands.length > 1 ? (
            <BrandChoice brands={brands} active={active} onChoose={state.chooseBrand} />
          ) : (
            (active?.name ?? i18n.t('extension.name'))
          )}
        </h1>
        {active && <Handles profiles={profiles} />}
        {active && (
          <FollowerLine profiles={profiles} summary={state.summary.value} now={state.now.value} />
        )}
      </div>
      <Button label={i18n.t('popup.options')} onPress={state.openOptions}>
        <Settings size={20} aria-hidden="true" />
      </Button>
    </header>
  );
}
