import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import type { DepartmentFields, DepartmentProblems } from '@/lib/brand-form/read-hand-over-form';

interface Props {
  index: number;
  fields: DepartmentFields;
  problems: DepartmentProblems;
  onChange: (changed: Partial<DepartmentFields>) => void;
  onRemove: () => void;
}

/** One department: whom to ask there, how, and within which time it answers. */
export function DepartmentFieldset({ index, fields, problems, onChange, onRemove }: Props) {
  const title = fields.name.trim() || i18n.t('departments.one', [String(index + 1)]);
  return (
    <fieldset class="department">
      <legend>{title}</legend>
      <Field
        label={i18n.t('departments.name')}
        name={`department-name-${index}`}
        value={fields.name}
        problem={problems.name && i18n.t(`departments.problem.name.${problems.name}`)}
        onInput={(name) => onChange({ name })}
      />
      <Field
        label={i18n.t('departments.contact')}
        name={`department-contact-${index}`}
        value={fields.contact}
        hint={i18n.t('departments.contactHint')}
        problem={problems.contact && i18n.t('departments.problem.contact')}
        onInput={(contact) => onChange({ contact })}
      />
      <div class="field">
        <p class="field-label">{i18n.t('departments.by')}</p>
        <Segmented
          legend={i18n.t('departments.by')}
          options={(['mail', 'chat'] as const).map((value) => ({
            value,
            label: i18n.t(`departments.${value}`),
          }))}
          value={fields.by}
          onChoose={(by) => onChange({ by })}
        />
      </div>
      <Field
        label={i18n.t('departments.hours')}
        name={`department-hours-${index}`}
        value={fields.hours}
        problem={problems.hours && i18n.t('departments.problem.hours')}
        onInput={(hours) => onChange({ hours })}
      />
      <div>
        <Button onPress={onRemove}>{i18n.t('departments.remove', [title])}</Button>
      </div>
    </fieldset>
  );
}
