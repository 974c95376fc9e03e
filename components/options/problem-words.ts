import { i18n } from '#i18n';
import type { AccountProblem, NameProblem } from '@/lib/brand-form/read-brand-form';
import type { Format } from '@/lib/format';
import type { Platform } from '@/lib/model/platform';
import { shownHandle } from '@/lib/profile';

/** What to say beside the name; undefined when nothing is wrong. */
export function nameProblem(problem: NameProblem | undefined): string | undefined {
  return problem && i18n.t(`problem.name.${problem.why}`);
}

/** What to say beside the accounts on a site; undefined when nothing is wrong. */
export function accountProblem(
  problem: AccountProblem | undefined,
  platform: Platform,
  format: Format,
): string | undefined {
  if (problem === undefined) return undefined;
  if (problem.why === 'wrong') {
    return i18n.t(`problem.wrong.${platform}`, [format.list(problem.wrong)]);
  }
  if (problem.why === 'taken') {
    return i18n.t('problem.accounts.taken', [shownHandle(problem.handle), problem.by]);
  }
  return i18n.t(`problem.accounts.${problem.why}`);
}
