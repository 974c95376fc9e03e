import { autoTextExpander } from './formats/auto-text-expander';
import { beeftext } from './formats/beeftext';
import { clippings } from './formats/clippings';
import type { JsonFormat } from './formats/json-format';
import { jsonRows } from './formats/json-rows';
import { proKeys } from './formats/pro-keys';
import { reparteeJson } from './formats/repartee-json';
import { textBlaze } from './formats/text-blaze';
import type { FileProblem, FormatName } from './preview';
import type { RawFile } from './raw-entry';
import type { ReadContext } from './read-context';

/** Asked in this order; the last ones take nearly anything. A new one is a file and a line here. */
const formats: readonly JsonFormat[] = [
  reparteeJson,
  textBlaze,
  beeftext,
  clippings,
  proKeys,
  jsonRows,
  autoTextExpander,
];

/** @returns undefined when the text is no JSON */
export function readJson(
  text: string,
  context: ReadContext,
): { format: FormatName; file: RawFile } | { problem: FileProblem } | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const format = formats.find((one) => one.is(value));
  if (!format) return { problem: { code: 'unknown' } };
  const file = format.read(value, context);
  return 'problem' in file ? file : { format: format.name, file };
}

/** What the browser says is wrong with a text that should be JSON. */
export function jsonFault(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
