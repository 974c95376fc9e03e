import { i18n } from '#i18n';
import type { Platform } from '@/lib/model/platform';
import type { Guard } from '@/lib/picker/types';
import { guardWords } from './guard-words';

interface Props {
  guard: Guard;
  platform: Platform;
  /** Whether there is another wording to take. */
  varies: boolean;
}

/** One thing to know before inserting. */
export function GuardLine({ guard, platform, varies }: Props) {
  return (
    <p class="guard" data-guard={guard.kind}>
      {guardWords(guard, platform)}
      {guard.kind === 'used' && varies && ` ${i18n.t('picker.usedNext')}`}
    </p>
  );
}
