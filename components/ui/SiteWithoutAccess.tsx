import { i18n } from '#i18n';
import type { Platform } from '@/lib/model/platform';
import { Button } from './Button';

interface Props {
  platform: Platform;
  /** Called within the click: browsers ask the person only then. */
  onRequest: (platform: Platform) => void;
}

/** Says that the browser keeps us out of a site, with the way back in. */
export function SiteWithoutAccess({ platform, onRequest }: Props) {
  const site = i18n.t(`platform.${platform}`);
  return (
    <div class="notice notice-warning">
      <p>{i18n.t('site.noAccess', [site])}</p>
      <p>
        <Button look="primary" onPress={() => onRequest(platform)}>
          {i18n.t('site.giveAccess', [site])}
        </Button>
      </p>
    </div>
  );
}
