import { Settings } from 'lucide-preact';
import { i18n } from '#i18n';
import mark from '@/assets/mark.svg';
import { Button } from '@/components/ui/Button';
import type { Summary } from '@/lib/metrics/week';
import type { Brand } from '@/lib/model/brand';
import { BrandChoice } from './BrandChoice';
import { FollowerLine } from './FollowerLine';
import { handlesOnX } from './handles-on-x';

interface Props {
  brands: readonly Brand[] | undefined;
  active: Brand | undefined;
  summary: Summary | undefined;
  now: number;
  onChoose: (id: string) => void;
  onOptions: () => void;
}

/** Whose figures these are, and the way to the options. */
export function PopupHeader({ brands, active, summary, now, onChoose, onOptions }: Props) {
  const several = active !== undefined && brands !== undefined && brands.length > 1;
  return (
    <header class="popup-header">
      <img class="mark" src={mark} alt="" />
      <div class="popup-brand">
        <h1>
          {several ? (
            <BrandChoice brands={brands} active={active} onChoose={onChoose} />
          ) : (
            (active?.name ?? i18n.t('extension.name'))
          )}
        </h1>
        {active && (
          <p class="aside">
            {handlesOnX(active)
              .map((handle) => `@${handle}`)
              .join(' ')}
          </p>
        )}
        {active && <FollowerLine brand={active} summary={summary} now={now} />}
      </div>
      <Button label={i18n.t('popup.options')} onPress={onOptions}>
        <Settings size={20} aria-hidden="true" />
      </Button>
    </header>
  );
}
