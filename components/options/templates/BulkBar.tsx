import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Field } from '@/components/ui/Field';
import { useFormat } from '@/components/ui/format-context';
import type { Format } from '@/lib/format';
import { tagsIn } from '@/lib/template-form/read-template-form';
import type { LibraryState } from './library-state';
import { mostHits, type LibraryView } from './library-view';

/** What is found and chosen, and what to do with all that is chosen. */
export function BulkBar({ state, view }: { state: LibraryState; view: LibraryView }) {
  const format = useFormat();
  const tag = useSignal('');
  const found = view.found.value;
  const chosen = [...view.chosen.value];
  const total = state.templates.value?.length ?? 0;

  const withTag = (act: LibraryState['tag']) => {
    const [name] = tagsIn(tag.value);
    if (name !== undefined) void act(chosen, name.slice(0, 40));
  };

  return (
    <div class="bulk">
      <div class="bulk-head">
        <Checkbox
          checked={chosen.length > 0 && chosen.length === found.length}
          isMixed={chosen.length > 0 && chosen.length < found.length}
          onToggle={(isChosen) =>
            view.choose(
              found.map(({ id }) => id),
              isChosen,
            )
          }
        >
          {i18n.t('library.chooseAll')}
        </Checkbox>
        <p role="status">
          {countWords({ chosen: chosen.length, found: found.length, total }, format)}
        </p>
      </div>
      {chosen.length > 0 && (
        <div class="bulk-acts" role="group" aria-label={i18n.t('library.withChosen')}>
          <Field
            label={i18n.t('library.tag')}
            name="bulk-tag"
            value={tag.value}
            suggestions={view.tags.value}
            onInput={(text) => (tag.value = text)}
          />
          <Button disabled={tag.value.trim() === ''} onPress={() => withTag(state.tag)}>
            {i18n.t('library.addTag')}
          </Button>
          <Button disabled={tag.value.trim() === ''} onPress={() => withTag(state.untag)}>
            {i18n.t('library.removeTag')}
          </Button>
          <Button onPress={() => void state.remove(chosen)}>
            {i18n.t('library.removeChosen', format.plural(chosen.length), [
              format.number(chosen.length),
            ])}
          </Button>
        </div>
      )}
    </div>
  );
}

/** How many are chosen, else how many were found. */
function countWords(
  { chosen, found, total }: { chosen: number; found: number; total: number },
  format: Format,
): string {
  if (chosen > 0) return i18n.t('library.chosen', format.plural(chosen), [format.number(chosen)]);
  if (found === 0) return i18n.t('library.none');
  if (found === mostHits && total > mostHits)
    return i18n.t('library.foundMany', [format.number(mostHits)]);
  return i18n.t('library.found', format.plural(found), [
    format.number(found),
    format.number(total),
  ]);
}
