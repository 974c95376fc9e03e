import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { createCollector, type Collector } from '../collect';
import { readForeign } from '../foreign-text';
import { isHtml } from '../html-text';
import { largestYaml } from '../limits';
import type { FileProblem, Note } from '../preview';
import type { RawFile } from '../raw-entry';
import type { ReadContext } from '../read-context';
import { EspansoVariable, espansoTags, FormFields } from './espanso-tags';
import { isObject, listIn } from './json-format';

/** What YAML may read as a number or as true, and is meant as text. */
const Text = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const Match = z.object({
  trigger: Text.optional(),
  triggers: z.array(Text).optional(),
  regex: Text.optional(),
  replace: Text.optional(),
  form: Text.optional(),
  html: Text.optional(),
  markdown: Text.optional(),
  image_path: Text.optional(),
  label: Text.optional(),
  search_terms: z.array(Text).optional(),
  vars: z.array(EspansoVariable).optional(),
  form_fields: FormFields.optional(),
});

/**
 * Aliases are followed a few times only: a file of some lines could else unfold to any size. Keys
 * are not compared with each other, which takes long when there are many.
 */
const options = {
  maxAliasCount: 50,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** A file of espanso: it has one of its lists at the beginning of a line. */
export function isEspanso(text: string): boolean {
  return /^(?:matches|global_vars)\s*:/m.test(text);
}

/** The matches of a file of espanso. */
export function readEspanso(
  text: string,
  context: ReadContext,
): RawFile | { problem: FileProblem } {
  if (text.length > largestYaml) return { problem: { code: 'tooLarge', most: largestYaml } };
  let file: unknown;
  try {
    file = parse(text, options);
  } catch (error) {
    return { problem: { code: 'brokenYaml', detail: faultIn(text, error) } };
  }
  if (!isObject(file)) return { problem: { code: 'unknown' } };
  const collector = createCollector();
  const shared = listIn(file, 'global_vars').flatMap(
    (variable) => EspansoVariable.safeParse(variable).data ?? [],
  );
  for (const match of listIn(file, 'matches')) addMatch(match, collector, shared, context);
  return collector.file();
}

function faultIn(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof YAMLParseError)) return message;
  return `line ${text.slice(0, error.pos[0]).split('\n').length}: ${message}`;
}

function addMatch(
  value: unknown,
  collector: Collector,
  shared: readonly EspansoVariable[],
  context: ReadContext,
): void {
  if (isObject(value) && value.image_path !== undefined && value.replace === undefined) {
    collector.refuse('onlyImage', Text.safeParse(value.trigger).data);
    return;
  }
  collector.add(value, Match, (match, from) => {
    const [trigger = match.trigger] = match.triggers ?? [];
    const text = match.replace ?? match.form ?? match.markdown ?? match.html ?? '';
    const isPage = match.html !== undefined && text === match.html;
    const tags = { variables: [...shared, ...(match.vars ?? [])], fields: match.form_fields ?? {} };
    const read = readForeign(
      { text, isHtml: isPage || (match.markdown !== undefined && isHtml(text)) },
      context,
      espansoTags({ ...tags, isForm: text === match.form }),
    );
    const pattern: Note[] = match.regex ? [{ code: 'shortcutDropped', detail: match.regex }] : [];
    return {
      from,
      title: match.label,
      shortcut: trigger,
      tags: match.search_terms,
      wordings: read.wordings,
      notes: [...read.notes, ...pattern],
    };
  });
}
