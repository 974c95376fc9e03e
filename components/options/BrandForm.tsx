import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { ProfileLinks } from '@/components/popup/ProfileLinks';
import { Button } from '@/components/ui/Button';
import { ErrorNotice } from '@/components/ui/ErrorNotice';
import { Field } from '@/components/ui/Field';
import { useFormat } from '@/components/ui/format-context';
import { readBrandForm, type BrandDraft, type BrandFields, type Problems } from '@/lib/brand-form';
import type { Brand } from '@/lib/model/brand';
import { DeleteBrand } from './DeleteBrand';
import { fieldsOf } from './fields-of';
import type { Removal, Saving } from './options-state';
import { handleProblem, nameProblem } from './problem-words';

interface Props {
  brands: readonly Brand[];
  /** The brand to change; undefined for a new one. */
  edited: Brand | undefined;
  /** Takes the focus into the first field: the person asked for this form. */
  focusFirst: boolean;
  onSave: (draft: BrandDraft) => Promise<Saving>;
  onDelete: (id: string) => Promise<Removal>;
  /** Leaves the form as it was; undefined while there is nothing else to go to. */
  onCancel: (() => void) | undefined;
}

/** The form of one brand. What is wrong is said beside its field; nothing is saved until all is right. */
export function BrandForm(props: Props) {
  const { brands, edited, focusFirst, onSave, onDelete, onCancel } = props;
  const format = useFormat();
  const form = useRef<HTMLFormElement>(null);
  const fields = useSignal(fieldsOf(edited));
  const problems = useSignal<Problems>({});
  const saving = useSignal<Saving | undefined>(undefined);

  useEffect(() => {
    if (focusFirst) form.current?.querySelector('input')?.focus();
  }, [focusFirst]);

  const set = (changed: Partial<BrandFields>) => {
    fields.value = { ...fields.value, ...changed };
    saving.value = undefined;
  };

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = readBrandForm(fields.value, { edited, brands });
    problems.value = 'problems' in result ? result.problems : {};
    saving.value = undefined;
    if ('draft' in result) saving.value = await onSave(result.draft);
    else form.current?.querySelector<HTMLInputElement>(firstWrong(result.problems))?.focus();
  };

  const saved = saving.value !== undefined && 'saved' in saving.value;
  return (
    <form class="brand-form" ref={form} onSubmit={submit} noValidate>
      <h3>{i18n.t(edited ? 'options.editTitle' : 'options.new')}</h3>
      <Field
        label={i18n.t('options.name')}
        name="name"
        value={fields.value.name}
        problem={nameProblem(problems.value.name)}
        onInput={(name) => set({ name })}
      />
      <Field
        label={i18n.t('options.x')}
        name="x"
        value={fields.value.x}
        hint={i18n.t('options.xHint')}
        problem={handleProblem(problems.value.x, format)}
        onInput={(x) => set({ x })}
      />
      <div class="form-end">
        <Button type="submit" look="primary">
          {i18n.t('options.save')}
        </Button>
        {onCancel && <Button onPress={onCancel}>{i18n.t('options.cancel')}</Button>}
        {edited && <DeleteBrand key={edited.id} brand={edited} onDelete={onDelete} />}
      </div>
      <p role="status">{saved && i18n.t('options.saved')}</p>
      {saved && edited && <ProfileLinks brand={edited} />}
      {saving.value && 'failed' in saving.value && (
        <ErrorNotice
          title={i18n.t('options.notSaved')}
          safe={i18n.t('options.notSavedSafe')}
          next={i18n.t('options.notSavedNext')}
          error={saving.value.failed}
        />
      )}
    </form>
  );
}

function firstWrong(problems: Problems): string {
  return problems.name ? 'input[name="name"]' : 'input[name="x"]';
}
