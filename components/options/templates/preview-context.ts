import { present } from '@/lib/metrics/present';
import type { Brand } from '@/lib/model/brand';
import type { Language } from '@/lib/model/language';
import type { Template } from '@/lib/model/template';
import { exampleValues } from '@/lib/templates/example-values';
import { fieldsOf } from '@/lib/templates/fields-of';
import { includeFrom } from '@/lib/templates/include-from';
import type { Parsed, RenderContext } from '@/lib/templates/types';

/** What the preview is made for. */
export interface PreviewOptions {
  language: Language;
  /** Epoch ms. */
  now: number;
  /** The brand that the reply is for; absent: an example. */
  brand: Brand | undefined;
  /** What is included by its shortcut. */
  library: readonly Template[];
  /** The author's name is known. */
  isNamed: boolean;
  /** Which of the alternatives, from 0. */
  draw: number;
}

/**
 * Example values for all that is filled in when a reply is used, the brand's own where it has them;
 * a field is filled with its first choice or its name.
 */
export function previewContext(parsed: Parsed, options: PreviewOptions): RenderContext {
  const { language, now, brand, isNamed, draw } = options;
  const { firstName, name, ...example } = exampleValues(language);
  const department = brand?.departments?.[0];
  const include = includeFrom(options.library, language);
  return {
    values: {
      ...example,
      ...(isNamed && present({ firstName, name })),
      ...present({
        brand: brand?.name,
        delay: brand?.replyDelay,
        department: department?.name,
        contact: department?.contact || undefined,
      }),
    },
    answers: new Map(
      fieldsOf(parsed.nodes, include).map((field) => [
        field.name,
        field.fallback ?? field.choices?.[0] ?? `[${field.name}]`,
      ]),
    ),
    now,
    language,
    choose: (count) => draw % count,
    include,
  };
}
