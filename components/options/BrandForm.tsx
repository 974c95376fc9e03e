import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { ProfileLinks } from '@/components/popup/ProfileLinks';
import { Button } from '@/components/ui/Button';
import { ErrorNotice } from '@/components/ui/ErrorNotice';
import { Field } from '@/components/ui/Field';
import {
  readBrandForm,
  type BrandDraft,
  type BrandFields,
  type Problems,
} from '@/lib/brand-form/read-brand-form';
import type { Brand } from '@/lib/model/brand';
import { profilesOf, type Site } from '@/lib/profile';
import { AccountFields } from './AccountFields';
import { ColourChoice } from './ColourChoice';
import { DeleteBrand } from './DeleteBrand';
import { fieldsOf } from './fields-of';
import type { Removal, Saving } from './options-state';
import { nameProblem } from './problem-words';

interface Props {
  sites: readonly Site[];
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
  const { sites, brands, edited, focusFirst, onSave, onDelete, onCancel } = props;
  const form = useRef<HTMLFormElement>(null);
  const fields = useSignal(fieldsOf(edited, { sites, brands }));
  const problems = useSignal<Problems>({ accounts: {} });
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
    problems.value = 'problems' in result ? result.problems : { accounts: {} };
    saving.value = undefined;
    if ('problems' in result) {
      form.current?.querySelector<HTMLElement>(firstWrong(result.problems, sites))?.focus();
      return;
    }
    saving.value = await onSave(result.draft);
    // What was understood, which may be shorter than what was pasted.
    if ('saved' in saving.value) fields.value = fieldsOf(result.draft, { sites, brands });
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
      <ColourChoice
        name={fields.value.name}
        value={fields.value.colour}
        onChoose={(colour) => set({ colour })}
      />
      <AccountFields
        sites={sites}
        values={fields.value.accounts}
        problems={problems.value.accounts}
        onChange={(accounts) => set({ accounts })}
      />
      <div class="form-end">
        <Button type="submit" look="primary">
          {i18n.t('options.save')}
        </Button>
        {onCancel && <Button onPress={onCancel}>{i18n.t('options.cancel')}</Button>}
        {edited && <DeleteBrand key={edited.id} brand={edited} onDelete={onDelete} />}
      </div>
      <p role="status">{saved && i18n.t('options.saved')}</p>
      {saved && edited && <ProfileLinks profiles={profilesOf(edited.accounts, sites)} />}
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

function firstWrong(problems: Problems, sites: readonly Site[]): string {
  if (problems.name) return '[name="name"]';
  return `[name="${sites.find(({ id }) => problems.accounts[id])?.id ?? 'name'}"]`;
}
