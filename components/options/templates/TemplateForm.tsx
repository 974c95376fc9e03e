import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { ErrorNotice } from '@/components/ui/ErrorNotice';
import { same } from '@/lib/metrics/same';
import type { Brand } from '@/lib/model/brand';
import type { Template } from '@/lib/model/template';
import type { Site } from '@/lib/profile';
import {
  readTemplateForm,
  type TemplateFields,
  type TemplateProblems,
} from '@/lib/template-form/read-template-form';
import { templateFields } from '@/lib/template-form/template-fields';
import { firstLanguage } from './first-language';
import { LeaveQuestion } from './LeaveQuestion';
import type { LibraryState, TemplateSaving } from './library-state';
import { fieldProblem } from './problem-words';
import { TemplateAbout } from './TemplateAbout';
import { useLeaveWarning } from './use-leave-warning';
import { Wordings } from './Wordings';

interface Props {
  state: LibraryState;
  brands: readonly Brand[];
  sites: readonly Site[];
  /** The template to change; undefined for a new one. */
  edited: Template | undefined;
  /** Leaves the form; with the id of what was saved. */
  onLeave: (saved?: string) => void;
}

const noProblems: TemplateProblems = { long: [] };

/** The form of one saved reply. What is wrong is said beside its field, and nothing typed is lost. */
export function TemplateForm({ state, brands, sites, edited, onLeave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const begun = useSignal(templateFields(edited));
  const fields = useSignal(begun.value);
  const problems = useSignal(noProblems);
  const saving = useSignal<TemplateSaving | undefined>(undefined);
  const isAsking = useSignal(false);
  const isChanged = !same(fields.value, begun.value);
  useLeaveWarning(isChanged);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[name="title"]')?.focus();
  }, []);

  const set = (changed: Partial<TemplateFields>) => {
    fields.value = { ...fields.value, ...changed };
    saving.value = undefined;
  };
  const leave = () => {
    if (isChanged) isAsking.value = true;
    else onLeave();
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = readTemplateForm(fields.value, edited);
    problems.value = 'problems' in result ? result.problems : noProblems;
    if ('draft' in result) {
      saving.value = await state.save(result.draft);
      if ('saved' in saving.value) onLeave(saving.value.saved);
    }
    // Drawn by then.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };

  const platforms = sites.map(({ id }) => id);
  const { platforms: chosen, brandId } = fields.value;
  const takenBy = saving.value && 'takenBy' in saving.value ? saving.value.takenBy : undefined;
  return (
    <form class="template-form" ref={form} onSubmit={submit} noValidate>
      <h3>{i18n.t(edited ? 'templateForm.edit' : 'templateForm.new')}</h3>
      <TemplateAbout
        fields={fields.value}
        problems={problems.value}
        takenBy={takenBy}
        brands={brands}
        sites={sites}
        onChange={set}
      />
      <p class="field-problem" role="alert">
        {fieldProblem('wordings', problems.value)}
      </p>
      <Wordings
        versions={fields.value.versions}
        first={firstLanguage(edited)}
        long={problems.value.long}
        options={{
          now: state.now,
          brand: brands.find(({ id }) => id === brandId) ?? brands[0],
          library: state.templates.value ?? [],
        }}
        platforms={chosen.length > 0 ? platforms.filter((id) => chosen.includes(id)) : platforms}
        onChange={(versions) => set({ versions })}
      />
      <div class="form-end">
        <Button type="submit" look="primary">
          {i18n.t('options.save')}
        </Button>
        <Button onPress={leave}>{i18n.t('options.cancel')}</Button>
      </div>
      {isAsking.value && (
        <LeaveQuestion onStay={() => (isAsking.value = false)} onLeave={() => onLeave()} />
      )}
      {saving.value && 'failed' in saving.value && (
        <ErrorNotice
          title={i18n.t('templateForm.notSaved')}
          safe={i18n.t('options.notSavedSafe')}
          next={i18n.t('options.notSavedNext')}
          error={saving.value.failed}
        />
      )}
    </form>
  );
}
