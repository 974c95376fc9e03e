import { i18n } from '#i18n';
import type { Format } from '@/lib/format';
import type { FileProblem, Note, Place, Refused } from '@/lib/templates/exchange/preview';

/** Why nothing of a file can be read, and what to do about it. */
export function fileProblemWords(problem: FileProblem, format: Format): string {
  switch (problem.code) {
    case 'tooLarge':
      return i18n.t('importing.problem.tooLarge', [format.number(problem.most / 1000)]);
    case 'brokenJson':
    case 'brokenYaml':
      return i18n.t(`importing.problem.${problem.code}`, [problem.detail]);
    case 'brokenQuotes':
      return i18n.t('importing.problem.brokenQuotes', [format.number(problem.row)]);
    default:
      return i18n.t(`importing.problem.${problem.code}`);
  }
}

/** Where something stands in the file. */
export function placeOf({ unit, number }: Place, format: Format): string {
  return i18n.t(`importing.from.${unit}`, [format.number(number)]);
}

/** Why a reply cannot come in. */
export function refusalWords({ why, detail }: Refused): string {
  if (why === 'unreadable' && detail !== undefined)
    return i18n.t('importing.refusal.unreadableField', [detail]);
  return i18n.t(`importing.refusal.${why}`);
}

/** What is done to a reply so that it can come in. */
export function noteWords({ code, detail }: Note): string {
  switch (code) {
    case 'kept':
    case 'shortcutChanged':
    case 'shortcutDropped':
    case 'situation':
    case 'platform':
    case 'brand':
    case 'language':
    case 'included':
      return i18n.t(`importing.note.${code}`, [detail ?? '']);
    default:
      return i18n.t(`importing.note.${code}`);
  }
}
