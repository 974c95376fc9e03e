import { i18n } from '#i18n';
import { Field } from '@/components/ui/Field';
import { useFormat } from '@/components/ui/format-context';
import type { BrandFields, Problems } from '@/lib/brand-form/read-brand-form';
import type { Site } from '@/lib/profile';
import { accountProblem } from './problem-words';

interface Props {
  sites: readonly Site[];
  values: BrandFields['accounts'];
  problems: Problems['accounts'];
  onChange: (values: BrandFields['accounts']) => void;
}

/** The accounts of a brand, a field for each site. */
export function AccountFields({ sites, values, problems, onChange }: Props) {
  const format = useFormat();
  return (
    <fieldset class="accounts">
      <legend>{i18n.t('options.accounts')}</legend>
      <p class="field-hint">{i18n.t('options.accountsHint')}</p>
      {sites.map(({ id }) => (
        <Field
          key={id}
          label={i18n.t(`platform.${id}`)}
          name={id}
          value={values[id] ?? ''}
          hint={i18n.t(`options.hint.${id}`)}
          problem={accountProblem(problems[id], id, format)}
          multiline
          onInput={(text) => onChange({ ...values, [id]: text })}
        />
      ))}
    </fieldset>
  );
}
