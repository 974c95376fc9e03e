import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { SiteWithoutAccess } from '@/components/ui/SiteWithoutAccess';
import type { Platform } from '@/lib/model/platform';
import type { PlatformMode } from '@/lib/model/platform-mode';

export interface SiteState {
  platform: Platform;
  /** Undefined while the person has to choose. */
  mode: PlatformMode | undefined;
  /** Undefined until it is known. */
  access: boolean | undefined;
}

interface Props {
  /** The sites of the brand that is shown. */
  sites: readonly SiteState[];
  /** The way to where it is chosen what is done on a site. */
  onChoose: () => void;
  onRequest: (platform: Platform) => void;
}

/** Why nothing is read on a site where the brand is, and the way to change that. */
export function SiteStates({ sites, onChoose, onRequest }: Props) {
  return (
    <>
      {sites.map(({ platform, mode, access }) => {
        if (mode && mode !== 'off') {
          if (access !== false) return null;
          return <SiteWithoutAccess key={platform} platform={platform} onRequest={onRequest} />;
        }
        const words = i18n.t(mode ? 'site.off' : 'site.notChosen', [
          i18n.t(`platform.${platform}`),
        ]);
        return (
          <div class="notice notice-plain" key={platform}>
            <p>{words}</p>
            <p>
              <Button look="primary" onPress={onChoose}>
                {i18n.t('site.choose')}
              </Button>
            </p>
          </div>
        );
      })}
    </>
  );
}

/** Whether what is displayed on a site is read. */
export function isRead({ mode, access }: Pick<SiteState, 'mode' | 'access'>): boolean {
  return mode !== undefined && mode !== 'off' && access !== false;
}
