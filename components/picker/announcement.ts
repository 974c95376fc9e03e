import { i18n } from '#i18n';
import type { Platform } from '@/lib/model/platform';
import type { Choice, PickerState } from '@/lib/picker/types';
import { guardWords } from './guard-words';

/**
 * What a screen reader is told of what has changed in the picker: how many were found, and what to
 * know of the chosen one. (It reads the chosen one itself.)
 */
export function announcement(
  { hits, query, failed }: PickerState,
  choice: Choice | undefined,
  platform: Platform,
): string {
  if (failed) return i18n.t('picker.failed');
  if (!hits) return '';
  if (!choice) {
    const words = query.trim();
    return words === '' ? i18n.t('picker.empty') : i18n.t('picker.none', [words]);
  }
  const guards = choice.guards.map((guard) => guardWords(guard, platform));
  return [i18n.t('picker.found', [String(hits.length)]), ...guards].join(' ');
}
