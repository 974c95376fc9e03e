import { isEspanso, readEspanso } from './formats/espanso';
import { largestFile, mostRows } from './limits';
import { makePreview } from './make-preview';
import type { FileProblem, FormatName, Reading } from './preview';
import type { RawFile } from './raw-entry';
import type { ReadContext } from './read-context';
import { jsonFault, readJson } from './read-json';
import { readSheet } from './sheet/read-sheet';

type Found = { format: FormatName; file: RawFile } | { problem: FileProblem };

/**
 * Saved replies out of a file or a paste (without a name), whatever tool wrote it: what would come
 * in, what cannot and why. Nothing is done with it. Never throws.
 */
export function readTemplates(
  fileName: string | undefined,
  text: string,
  context: ReadContext,
): Reading {
  if (text.length > largestFile) return { problem: { code: 'tooLarge', most: largestFile } };
  const plain = text.replace(/^\ufeff/, '');
  const problem = problemOf(plain);
  if (problem) return { problem };
  const found = read(fileName?.toLowerCase(), plain, context);
  if ('problem' in found) return found;
  const { format, file } = found;
  if (file.entries.length + file.refused.length > mostRows) return { problem: { code: 'tooMany' } };
  return makePreview(format, file, context);
}

function problemOf(text: string): FileProblem | undefined {
  if (text.trim() === '') return { code: 'empty' };
  // A workbook is an archive (`PK`) or, in old Excel, a file system of its own.
  if (['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'].some((mark) => text.startsWith(mark)))
    return { code: 'workbook' };
  return text.slice(0, 4000).includes('\0') ? { code: 'binary' } : undefined;
}

/** By what is in it; the name only decides what is said when it is broken. */
function read(fileName: string | undefined, text: string, context: ReadContext): Found {
  const json = readJson(text, context);
  if (json) return json;
  if (fileName?.endsWith('.json'))
    return { problem: { code: 'brokenJson', detail: jsonFault(text) } };
  if (isEspanso(text) || /\.ya?ml$/.test(fileName ?? '')) {
    const file = readEspanso(text, context);
    return 'problem' in file ? file : { format: 'espanso', file };
  }
  const isPaste = fileName === undefined || fileName.endsWith('.txt');
  return readSheet(text, isPaste, context);
}
