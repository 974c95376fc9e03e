import { computed, signal } from '@preact/signals';
import type { OptionsState } from '@/components/options/options-state';
import type { Language } from '@/lib/model/language';
import { live } from '@/lib/storage/live';
import { openedDatabase } from '@/lib/storage/opened';
import { allTemplates } from '@/lib/storage/templates';
import { loadUsage } from '@/lib/storage/uses';
import { createBrands } from './brands';
import { createExchange } from './exchange';
import { createLibraryActs } from './library';
import { createSites } from './sites';

/**
 * @param ownLanguage of the words around
 * @param section the part that the person asked for
 */
export function createOptionsState(
  ownLanguage: Language = 'fr',
  section: OptionsState['section'] = signal(undefined),
): OptionsState {
  const { db, error: unopened } = openedDatabase();
  const now = Date.now();
  const brands = createBrands(db);
  const templates = live(
    () => undefined,
    () => allTemplates(db),
    undefined,
  );
  const usage = live(
    () => undefined,
    () => loadUsage(db),
    new Map(),
  );
  return {
    ...createSites(),
    ...brands,
    section,
    error: computed(() => unopened.value ?? brands.error.value ?? templates.error.value),
    library: {
      templates: templates.value,
      usage: usage.value,
      now,
      ...createLibraryActs(db),
      ...createExchange({ brands: brands.brands, templates: templates.value }, ownLanguage),
    },
  };
}
