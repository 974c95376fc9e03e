import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { useFormat } from '@/components/ui/format-context';
import { duplicatePolicies, type DuplicatePolicy } from '@/lib/templates/exchange/plan-import';

interface Props {
  /** How many replies are in the library already, but say something else there. */
  count: number;
  value: DuplicatePolicy;
  onChoose: (policy: DuplicatePolicy) => void;
}

/** What to do with replies that are there already. */
export function DuplicateChoice({ count, value, onChoose }: Props) {
  const format = useFormat();
  const name = useId();
  return (
    <fieldset class="duplicates">
      <legend>
        {i18n.t('importing.duplicates', format.plural(count), [format.number(count)])}
      </legend>
      {duplicatePolicies.map((policy) => (
        <label key={policy} class="checkbox">
          <input
            type="radio"
            name={name}
            value={policy}
            checked={policy === value}
            onChange={() => onChoose(policy)}
          />
          {i18n.t(`importing.policy.${policy}`)}
        </label>
      ))}
    </fieldset>
  );
}
