import { z } from 'zod';
import type { Language } from '@/lib/model/language';
import { dateOrTime } from '../date-or-time';
import { alternatives, field, include, literal, variable } from '../ours';
import { rewrite, type Rewritten } from '../rewrite';
import { shortcutOf } from '../shortcut-of';

const Field = z.object({
  type: z.string().optional(),
  multiline: z.boolean().optional(),
  values: z.union([z.string(), z.array(z.unknown())]).optional(),
  default: z.unknown().optional(),
});
type Field = z.infer<typeof Field>;

/** The fields of a form, by name. */
export const FormFields = z.record(z.string(), Field);
export type FormFields = z.infer<typeof FormFields>;

export const EspansoVariable = z.object({
  name: z.string(),
  type: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
});
export type EspansoVariable = z.infer<typeof EspansoVariable>;

/** What the tags of a match refer to. Of two variables with one name the last one counts. */
export interface EspansoTags {
  variables: readonly EspansoVariable[];
  fields: FormFields;
  isForm: boolean;
}

/** `{{variable}}`, `{{form.field}}`, in a form `[[field]]`, and `$|$`, where the cursor goes. */
export function espansoTags(tags: EspansoTags): (text: string, language: Language) => Rewritten {
  const pattern = /\$\|\$|\{\{([^{}]*)\}\}|\[\[([^[\]]*)\]\]/g;
  return (text, language) =>
    rewrite(text, pattern, ([tag, name, asked]) => {
      if (tag === '$|$') return variable('cursor', language);
      if (asked !== undefined)
        return tags.isForm ? formField(asked.trim(), tags.fields) : undefined;
      return valueOf((name ?? '').trim(), tags, language);
    });
}

function valueOf(path: string, tags: EspansoTags, language: Language): string | undefined {
  const [name = '', part] = path.split('.', 2);
  const found = tags.variables.findLast((one) => one.name === name);
  const params = found?.params ?? {};
  switch (found?.type) {
    case 'date': {
      const seconds = typeof params.offset === 'number' ? params.offset : 0;
      const days = seconds / 86_400;
      if (!Number.isInteger(days) || Math.abs(days) > 9999) return undefined;
      return dateOrTime(textOf(params.format), language, days);
    }
    case 'clipboard':
      return variable('clipboard', language);
    case 'echo':
      return literal(textOf(params.echo));
    case 'random':
      return alternatives(textsOf(params.choices)) || undefined;
    case 'choice':
      return field(name, { choices: textsOf(params.values) });
    case 'form':
      return part === undefined ? undefined : formField(part, fieldsIn(params.fields));
    case 'match':
      return included(textOf(params.trigger));
    default:
      // `script` and `shell` run programs: nothing here can stand for them.
      return undefined;
  }
}

function formField(name: string, fields: FormFields): string {
  const about = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return field(name, {
    choices: textsOf(about?.values),
    fallback: textOf(about?.default),
    multiline: about?.multiline,
  });
}

function fieldsIn(value: unknown): FormFields {
  return FormFields.safeParse(value).data ?? {};
}

function included(trigger: string): string | undefined {
  const shortcut = shortcutOf(trigger);
  return shortcut && include(shortcut);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A list of texts: as a list, each also as `{label, id}`, or one to a line. */
function textsOf(value: unknown): string[] {
  const list = typeof value === 'string' ? value.split('\n') : Array.isArray(value) ? value : [];
  return list
    .map((one: unknown) =>
      textOf(typeof one === 'object' && one !== null && 'label' in one ? one.label : one),
    )
    .filter((text) => text.trim() !== '');
}
