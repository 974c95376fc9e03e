import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/Checkbox';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import type { Brand } from '@/lib/model/brand';
import { situationNames } from '@/lib/model/situation';
import type { Site } from '@/lib/profile';
import type { TemplateFields, TemplateProblems } from '@/lib/template-form/read-template-form';
import { fieldProblem } from './problem-words';

interface Props {
  fields: TemplateFields;
  problems: TemplateProblems;
  /** The title of the reply that has the shortcut. */
  takenBy: string | undefined;
  brands: readonly Brand[];
  sites: readonly Site[];
  onChange: (changed: Partial<TemplateFields>) => void;
}

/** What a saved reply is called, for what it is, and where it is offered. */
export function TemplateAbout({ fields, problems, takenBy, brands, sites, onChange }: Props) {
  const togglePlatform = (id: Site['id'], isOn: boolean) => {
    const others = fields.platforms.filter((platform) => platform !== id);
    onChange({ platforms: isOn ? [...others, id] : others });
  };
  return (
    <div class="template-about-fields">
      <Field
        label={i18n.t('templateForm.title')}
        name="title"
        value={fields.title}
        problem={fieldProblem('title', problems)}
        onInput={(title) => onChange({ title })}
      />
      <Field
        label={i18n.t('templateForm.shortcut')}
        name="shortcut"
        value={fields.shortcut}
        hint={i18n.t('templateForm.shortcutHint')}
        problem={
          takenBy === undefined
            ? fieldProblem('shortcut', problems)
            : i18n.t('templateForm.problem.taken', [takenBy])
        }
        onInput={(shortcut) => onChange({ shortcut })}
      />
      <Select
        label={i18n.t('library.situation')}
        name="situation"
        value={fields.situation}
        options={[
          { value: '', label: i18n.t('library.noSituation') },
          ...situationNames.map((value) => ({ value, label: i18n.t(`situation.${value}`) })),
        ]}
        onChoose={(situation) => onChange({ situation })}
      />
      <Select
        label={i18n.t('library.brand')}
        name="brand"
        value={fields.brandId}
        options={[
          { value: '', label: i18n.t('library.allBrands') },
          ...brands.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(brandId) => onChange({ brandId })}
      />
      <Field
        label={i18n.t('templateForm.tags')}
        name="tags"
        value={fields.tags}
        hint={i18n.t('templateForm.tagsHint')}
        problem={fieldProblem('tags', problems)}
        onInput={(tags) => onChange({ tags })}
      />
      <fieldset class="template-platforms">
        <legend>{i18n.t('templateForm.platforms')}</legend>
        {sites.map(({ id }) => (
          <Checkbox
            key={id}
            name={`on-${id}`}
            checked={fields.platforms.includes(id)}
            onToggle={(isOn) => togglePlatform(id, isOn)}
          >
            {i18n.t(`platform.${id}`)}
          </Checkbox>
        ))}
        <p class="field-hint">{i18n.t('templateForm.platformsHint')}</p>
      </fieldset>
    </div>
  );
}
