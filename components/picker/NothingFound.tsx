import { i18n } from '#i18n';
import type { PickerState } from '@/lib/picker/types';
import { trusted } from './trusted';

interface Props {
  state: Pick<PickerState, 'query' | 'hits' | 'failed'>;
  onAgain(): void;
  onOpenLibrary(): void;
}

/** Why there is no reply to choose, and what to do next. */
export function NothingFound({ state: { query, hits, failed }, onAgain, onOpenLibrary }: Props) {
  if (failed) {
    return (
      <div class="chosen nothing">
        <p>{i18n.t('picker.failed')}</p>
        <button type="button" class="button" onClick={trusted(onAgain)}>
          {i18n.t('picker.again')}
        </button>
      </div>
    );
  }
  if (!hits) return <p class="chosen nothing">{i18n.t('picker.waiting')}</p>;
  if (query.trim() !== '') {
    return (
      <div class="chosen nothing">
        <p>{i18n.t('picker.none', [query.trim()])}</p>
        <p>{i18n.t('picker.noneNext')}</p>
      </div>
    );
  }
  return (
    <div class="chosen nothing">
      <p>{i18n.t('picker.empty')}</p>
      <button type="button" class="button" onClick={trusted(onOpenLibrary)}>
        {i18n.t('picker.openLibrary')}
      </button>
    </div>
  );
}
