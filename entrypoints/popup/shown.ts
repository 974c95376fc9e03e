import { computed, type ReadonlySignal } from '@preact/signals';
import { activeBrand } from '@/lib/active-brand';
import { activePlatform } from '@/lib/active-platform';
import type { Brand } from '@/lib/model/brand';
import { platforms } from '@/lib/platforms/registry';
import { report } from '@/lib/report';
import type { Glance } from '@/lib/storage/glance';
import type { Setting } from '@/lib/storage/setting';
import { activeBrandId, activePlatform as activePlatformSetting } from '@/lib/storage/settings';
import { stored } from '@/lib/storage/stored';

/** Which brand the popup shows, and on which site: what the person chose last, as far as it is there. */
export function shownBrand(
  brands: ReadonlySignal<readonly Brand[] | undefined>,
  last: Glance | undefined,
) {
  const chosenId = stored(activeBrandId);
  const chosenPlatform = stored(activePlatformSetting);
  const active = computed(() => {
    const [all, id] = [brands.value, chosenId.value.value];
    if (all && id !== undefined) return activeBrand(all, id);
    // Until the choice is read, and then the database, the one that was shown last.
    return id === undefined || last?.brand.id === id ? last?.brand : undefined;
  });
  const platform = computed(() => {
    const [brand, chosen] = [active.value, chosenPlatform.value.value];
    if (chosen === undefined) return brand?.id === last?.brand.id ? last?.platform : undefined;
    return brand && activePlatform(brand, chosen, platforms);
  });
  return {
    active,
    platform,
    errors: [chosenId.error, chosenPlatform.error],
    chooseBrand: chooser(activeBrandId, 'choosing a brand'),
    choosePlatform: chooser(activePlatformSetting, 'choosing a platform'),
  };
}

function chooser<T>(setting: Setting<T>, where: string): (chosen: T & {}) => void {
  return (chosen) => void setting.setValue(chosen).catch((e: unknown) => report(e, { where }));
}
