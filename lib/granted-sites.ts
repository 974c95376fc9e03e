import { signal, type ReadonlySignal } from '@preact/signals';
import type { Platform } from './model/platform';
import type { Site } from './profile';
import { report } from './report';

/** Whether the browser lets us into each site; a site is absent until that is known. */
export type GrantedSites = Partial<Record<Platform, boolean>>;

/** What is needed of `browser.permissions`. */
export interface Permissions {
  contains(wanted: { origins: string[] }): Promise<boolean>;
  request(wanted: { origins: string[] }): Promise<boolean>;
  onAdded: PermissionEvent;
  onRemoved: PermissionEvent;
}

interface PermissionEvent {
  addListener(listener: () => void): void;
  removeListener(listener: () => void): void;
}

/**
 * Which sites the browser lets us into, kept up while somebody looks: a person can withdraw a site
 * at any time, in the browser's own controls.
 *
 * @param failed is told what goes wrong (it is reported); the site then stays unknown
 */
export function grantedSites(
  permissions: Permissions,
  sites: readonly Site[],
  failed: (error: unknown) => void = reportFailure,
): { value: ReadonlySignal<GrantedSites>; request: (platform: Platform) => void } {
  const value = signal<GrantedSites>(
    {},
    {
      watched() {
        permissions.onAdded.addListener(ask);
        permissions.onRemoved.addListener(ask);
        ask();
      },
      unwatched() {
        permissions.onAdded.removeListener(ask);
        permissions.onRemoved.removeListener(ask);
      },
    },
  );

  function ask(): void {
    for (const { id, origins } of sites) {
      permissions
        .contains({ origins: [...origins] })
        .then((granted) => (value.value = { ...value.value, [id]: granted }))
        .catch(failed);
    }
  }

  return {
    value,
    /** To be called in the click itself: browsers ask only when a person just did something. */
    request(platform) {
      const site = sites.find(({ id }) => id === platform);
      if (site)
        permissions
          .request({ origins: [...site.origins] })
          .then(ask)
          .catch(failed);
    },
  };
}

function reportFailure(error: unknown): void {
  report(error, { where: 'asking for the access to sites' });
}
