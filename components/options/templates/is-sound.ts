import type { Template } from '@/lib/model/template';
import { parse } from '@/lib/templates/parse';

const known = new WeakMap<Template, boolean>();

/** Whether all wordings of a template can be understood; looked at once for each. */
export function isSound(template: Template): boolean {
  const before = known.get(template);
  if (before !== undefined) return before;
  const wordings = Object.values(template.versions).flat();
  const sound = wordings.every((body) => parse(body).problems.length === 0);
  known.set(template, sound);
  return sound;
}
