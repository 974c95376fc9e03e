import { i18n } from '#i18n';
import type { FoundTemplate } from '@/lib/desk';
import type { PickerState } from '@/lib/picker/types';
import { languagesOf } from '@/lib/picker/languages-of';
import { idOf, optionId } from './ids';
import { trusted } from './trusted';

interface Props {
  hits: readonly FoundTemplate[];
  active: number;
  state: Pick<PickerState, 'language'>;
  onPick(place: number): void;
}

/** What was found, best first. The focus stays in the search field. */
export function HitList({ hits, active, state, onPick }: Props) {
  return (
    <div
      class="hits"
      id={idOf.list}
      role="listbox"
      tabIndex={-1}
      aria-label={i18n.t('picker.list')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {hits.map((hit, place) => {
        const [only] = languagesOf(hit).includes(state.language) ? [] : languagesOf(hit);
        return (
          <button
            key={hit.id}
            type="button"
            ref={place === active ? bringIntoView : null}
            id={optionId(place)}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            class="hit"
            onClick={trusted(() => onPick(place))}
          >
            <span class="hit-title" dir="auto">
              {hit.title}
            </span>
            {only && (
              <abbr class="hit-only" title={i18n.t('picker.only', [i18n.t(`picker.${only}`)])}>
                {only}
              </abbr>
            )}
            {hit.shortcut && <span class="hit-shortcut">/{hit.shortcut}</span>}
          </button>
        );
      })}
    </div>
  );
}

function bringIntoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
