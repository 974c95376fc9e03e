import { i18n } from '#i18n';
import type { Format } from '@/lib/format';
import type { TemplateProblems } from '@/lib/template-form/read-template-form';
import type { DraftProblem } from '@/lib/templates/problems-of';

/** What is wrong with a wording, in words. */
export function problemWords(problem: DraftProblem, format: Format): string {
  switch (problem.code) {
    case 'tooLongFor':
      return i18n.t('templateProblem.tooLongFor', [
        i18n.t(`platform.${problem.platform}`),
        format.number(problem.used),
        format.number(problem.limit),
      ]);
    case 'sameWording':
      return i18n.t('templateProblem.sameWording', [format.number(problem.as + 1)]);
    case 'unknownVariable':
      return problem.suggestion === undefined
        ? i18n.t('templateProblem.unknownVariable', [problem.name ?? ''])
        : i18n.t('templateProblem.nearVariable', [problem.name ?? '', problem.suggestion]);
    case 'unknownBlock':
    case 'badShift':
    case 'badShortcut':
    case 'secondFallback':
    case 'unknownInclude':
    case 'includeCycle':
    case 'singleBraces':
      return i18n.t(`templateProblem.${problem.code}`, [problem.name ?? '']);
    default:
      return i18n.t(`templateProblem.${problem.code}`);
  }
}

/** Where in a wording a problem is, as a person would look for it; empty when that is not known. */
export function placeWords(body: string, problem: DraftProblem, format: Format): string {
  if (!('at' in problem) || problem.at === undefined) return '';
  const line = body.slice(0, problem.at.start).split('\n').length;
  return i18n.t('templateForm.line', [format.number(line)]);
}

/** Whether a wording reads well all the same: it is too long somewhere, or says the same again. */
export function isWarning({ code }: DraftProblem): boolean {
  return code === 'tooLongFor' || code === 'sameWording';
}

/** What to say beside a field of the form; undefined when nothing is wrong. */
export function fieldProblem(
  field: 'title' | 'shortcut' | 'tags' | 'wordings',
  { title, shortcut, tags, wordings }: TemplateProblems,
): string | undefined {
  const words = {
    title: title && i18n.t(`templateForm.problem.title.${title}`),
    shortcut: shortcut && i18n.t(`templateForm.problem.shortcut.${shortcut}`),
    tags: tags && i18n.t(`templateForm.problem.tags.${tags}`),
    wordings: wordings && i18n.t(`templateForm.problem.wordings.${wordings}`),
  };
  return words[field];
}
