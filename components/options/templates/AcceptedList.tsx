import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { useFormat } from '@/components/ui/format-context';
import type { Preview } from '@/lib/templates/exchange/preview';
import { excerptOf } from './excerpt';
import { ownLanguage } from './first-language';
import { noteWords, placeOf } from './import-words';

const page = 20;

/** What would come in, with what is done to it. */
export function AcceptedList({ preview }: { preview: Preview }) {
  const format = useFormat();
  const shown = useSignal(page);
  const { accepted, duplicates } = preview;
  const known = new Map(duplicates.map(({ index, by }) => [index, by]));
  if (accepted.length === 0) return null;
  return (
    <div>
      <h4>
        {i18n.t('importing.accepted', format.plural(accepted.length), [
          format.number(accepted.length),
        ])}
      </h4>
      <ul class="import-rows">
        {accepted.slice(0, shown.value).map(({ from, draft, notes }, index) => {
          const by = known.get(index);
          return (
            <li key={`${from.unit} ${from.number}`}>
              <span class="import-place">{placeOf(from, format)}</span>{' '}
              <strong>{draft.title}</strong> {draft.shortcut && <code>/{draft.shortcut}</code>}
              <p class="template-excerpt">{excerptOf(draft, ownLanguage())}</p>
              {by && <p class="import-note">{i18n.t(`importing.known.${by}`)}</p>}
              {notes.slice(0, 6).map((note) => (
                <p key={`${note.code} ${note.detail}`} class="import-note">
                  {noteWords(note)}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
      {shown.value < accepted.length && (
        <Button onPress={() => (shown.value += page)}>{i18n.t('importing.more')}</Button>
      )}
    </div>
  );
}
