import { i18n } from '#i18n';
import type { HandleProblem, NameProblem } from '@/lib/brand-form';
import type { Format } from '@/lib/format';

/** What to say beside the name; undefined when nothing is wrong. */
export function nameProblem(problem: NameProblem | undefined): string | undefined {
  return problem && i18n.t(`problem.name.${problem.why}`);
}

/** What to say beside the accounts; undefined when nothing is wrong. */
export function handleProblem(
  problem: HandleProblem | undefined,
  format: Format,
): string | undefined {
  if (problem === undefined) return undefined;
  if (problem.why === 'wrong') return i18n.t('problem.x.wrong', [format.list(problem.wrong)]);
  if (problem.why === 'taken') return i18n.t('problem.x.taken', [problem.handle, problem.by]);
  return i18n.t(`problem.x.${problem.why}`);
}
