import { i18n } from '#i18n';
import type { Platform } from '@/lib/model/platform';
import type { Guard } from '@/lib/picker/types';

/** What a guard says, in a sentence. */
export function guardWords(guard: Guard, platform: Platform): string {
  if (guard.kind === 'used') return i18n.t('picker.used');
  if (guard.kind === 'missing') return i18n.t('picker.missing', [guard.names.join(', ')]);
  return i18n.t('picker.long', [i18n.t(`platform.${platform}`), String(guard.over)]);
}
