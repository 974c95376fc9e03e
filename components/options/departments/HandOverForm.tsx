import { useSignal } from '@preact/signals';
import { Plus } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { ErrorNotice } from '@/components/ui/ErrorNotice';
import { Field } from '@/components/ui/Field';
import {
  longestDelay,
  readDepartments,
  type DepartmentFields,
  type DepartmentProblems,
} from '@/lib/brand-form/read-hand-over-form';
import type { Brand } from '@/lib/model/brand';
import type { HandOverDraft, Saving } from '../options-state';
import { DepartmentFieldset } from './DepartmentFieldset';

interface Props {
  brand: Brand;
  onSave: (handOver: HandOverDraft) => Promise<Saving>;
}

/** As many as a brand admits. */
const mostDepartments = 50;

const none: DepartmentFields = { name: '', contact: '', by: 'mail', hours: '' };

/** Within which time a brand says that it answers, and to whom it hands over. */
export function HandOverForm({ brand, onSave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const delay = useSignal(brand.replyDelay ?? '');
  const departments = useSignal<readonly DepartmentFields[]>(
    (brand.departments ?? []).map(fieldsOf),
  );
  const problems = useSignal<readonly DepartmentProblems[]>([]);
  const saving = useSignal<Saving | undefined>(undefined);
  const isAdded = useRef(false);
  const isLong = delay.value.trim().length > longestDelay;

  const set = (changed: readonly DepartmentFields[]) => {
    departments.value = changed;
    problems.value = [];
    saving.value = undefined;
  };
  const add = () => {
    isAdded.current = true;
    set([...departments.value, none]);
  };
  useEffect(() => {
    if (!isAdded.current) return;
    isAdded.current = false;
    form.current
      ?.querySelector<HTMLElement>(`[name="department-name-${departments.value.length - 1}"]`)
      ?.focus();
  }, [departments.value]);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = readDepartments(departments.value);
    problems.value = 'problems' in result ? result.problems : [];
    if ('departments' in result && !isLong)
      saving.value = await onSave({ departments: result.departments, replyDelay: delay.value });
    // Drawn by then.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };

  return (
    <form class="brand-form hand-over-form" ref={form} onSubmit={submit} noValidate>
      <h3>{i18n.t('departments.title')}</h3>
      <p class="field-hint">{i18n.t('departments.intro', [brand.name])}</p>
      <Field
        label={i18n.t('departments.delay')}
        name="delay"
        value={delay.value}
        hint={i18n.t('departments.delayHint')}
        problem={isLong ? i18n.t('departments.problem.delay') : undefined}
        onInput={(text) => {
          delay.value = text;
          saving.value = undefined;
        }}
      />
      {departments.value.map((fields, index) => (
        <DepartmentFieldset
          key={fields.id ?? `new ${index}`}
          index={index}
          fields={fields}
          problems={problems.value[index] ?? {}}
          onChange={(changed) => set(departments.value.with(index, { ...fields, ...changed }))}
          onRemove={() => set(departments.value.toSpliced(index, 1))}
        />
      ))}
      {departments.value.length < mostDepartments && (
        <div>
          <Button onPress={add}>
            <Plus size={16} aria-hidden="true" /> {i18n.t('departments.add')}
          </Button>
        </div>
      )}
      <div class="form-end">
        <Button type="submit" look="primary">
          {i18n.t('options.save')}
        </Button>
      </div>
      <p role="status">{saving.value && 'saved' in saving.value && i18n.t('departments.saved')}</p>
      {saving.value && 'failed' in saving.value && (
        <ErrorNotice
          title={i18n.t('departments.notSaved')}
          safe={i18n.t('options.notSavedSafe')}
          next={i18n.t('options.notSavedNext')}
          error={saving.value.failed}
        />
      )}
    </form>
  );
}

function fieldsOf({ id, name, contact, by, hours }: NonNullable<Brand['departments']>[number]) {
  return { id, name, contact, by, hours: hours === undefined ? '' : String(hours) };
}
