import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/Disclosure';
import type { Platform } from '@/lib/model/platform';
import type { Situation } from '@/lib/model/situation';

interface Props {
  platform: Platform;
  situation: Situation | undefined;
}

/** Where one puts no emoji and sells nothing, on any site. */
const grave: ReadonlySet<Situation | undefined> = new Set([
  'complaint',
  'mediationReminder',
  'mediationWarning',
  'mediationBlock',
  'crisis',
]);

/** How one speaks on this site, in plain words. */
export function ToneCard({ platform, situation }: Props) {
  return (
    <section class="tone">
      <p>
        <strong>{i18n.t(`tone.${platform}.title`)}</strong>
      </p>
      {grave.has(situation) && <p>{i18n.t('tone.grave')}</p>}
      <Disclosure summary={i18n.t('tone.more')} about={i18n.t(`platform.${platform}`)}>
        <ul>
          <li>{i18n.t(`tone.${platform}.first`)}</li>
          <li>{i18n.t(`tone.${platform}.second`)}</li>
          <li>{i18n.t(`tone.${platform}.third`)}</li>
        </ul>
      </Disclosure>
    </section>
  );
}
