import type { RowId } from '@/lib/model/keys';
import type { Department } from '@/lib/model/hand-over';

/** A department as a person fills it in. */
export interface DepartmentFields {
  /** Absent for a new one. */
  id?: RowId;
  name: string;
  contact: string;
  by: Department['by'];
  /** In hours; empty when there is no deadline. */
  hours: string;
}

export interface DepartmentProblems {
  name?: 'empty' | 'long';
  contact?: 'long';
  hours?: 'wrong';
}

type Draft = Omit<Department, 'id'> & { id?: RowId };

/** Bounds of `lib/model/hand-over.ts`. */
const longestName = 80;
const longestContact = 200;
const mostHours = 720;
export const longestDelay = 60;

/**
 * Checks the departments. One without anything in it is left out; for each other there are its
 * problems, in the same order.
 */
export function readDepartments(
  fields: readonly DepartmentFields[],
): { departments: Draft[] } | { problems: DepartmentProblems[] } {
  const problems = fields.map(problemsOf);
  if (problems.some((one) => Object.keys(one).length > 0)) return { problems };
  const departments = fields.filter(isFilled).map((one): Draft => ({
    ...(one.id !== undefined && { id: one.id }),
    name: one.name.trim(),
    contact: one.contact.trim(),
    by: one.by,
    ...(one.hours.trim() !== '' && { hours: Number(one.hours) }),
  }));
  return { departments };
}

function isFilled({ name, contact, hours }: DepartmentFields): boolean {
  return [name, contact, hours].some((text) => text.trim() !== '');
}

function problemsOf(fields: DepartmentFields): DepartmentProblems {
  if (!isFilled(fields)) return {};
  const name = fields.name.trim();
  const hours = fields.hours.trim();
  const isWrong =
    hours !== '' && !(/^\d{1,3}$/.test(hours) && Number(hours) > 0 && Number(hours) <= mostHours);
  return {
    ...(name === '' && { name: 'empty' as const }),
    ...(name.length > longestName && { name: 'long' as const }),
    ...(fields.contact.trim().length > longestContact && { contact: 'long' as const }),
    ...(isWrong && { hours: 'wrong' as const }),
  };
}
