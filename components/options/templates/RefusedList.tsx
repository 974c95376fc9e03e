import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { useFormat } from '@/components/ui/format-context';
import type { Refused } from '@/lib/templates/exchange/preview';
import { placeOf, refusalWords } from './import-words';

const page = 20;

/** What cannot come in, and why. */
export function RefusedList({ refused }: { refused: readonly Refused[] }) {
  const format = useFormat();
  const shown = useSignal(page);
  if (refused.length === 0) return null;
  return (
    <div>
      <h4>
        {i18n.t('importing.refused', format.plural(refused.length), [
          format.number(refused.length),
        ])}
      </h4>
      <ul class="import-rows">
        {refused.slice(0, shown.value).map((one) => (
          <li key={`${one.from.unit} ${one.from.number}`}>
            <span class="import-place">{placeOf(one.from, format)}</span>{' '}
            {one.title && <strong>{one.title}</strong>} {refusalWords(one)}
          </li>
        ))}
      </ul>
      {shown.value < refused.length && (
        <Button onPress={() => (shown.value += page)}>{i18n.t('importing.more')}</Button>
      )}
    </div>
  );
}
