import type { Desk } from '@/lib/desk';
import type { Department } from '@/lib/model/hand-over';
import type { ReplyTarget } from '@/lib/model/reply-target';
import { present } from '@/lib/metrics/present';
import type { Values } from './types';

/** What the person told for this one reply. */
interface Told {
  /** To whom the request is handed over; absent: the only department of the brand, if it has one. */
  department?: Department;
  clipboard?: string;
}

/**
 * What can be put in for the variables of a reply. What nobody told is absent.
 *
 * - A display name that holds an address, an `@` or a `#` is left out: it would be a link, a mention
 *   or a tag in the brand's own words.
 * - A handle is one of X or Instagram. On LinkedIn it is a part of an address and means nothing in
 *   a text.
 */
export function valuesFor(target: ReplyTarget, desk: Desk, told: Told = {}): Values {
  const { authorName, authorHandle, platform } = target;
  const departments = desk.brand?.departments ?? [];
  const department = told.department ?? (departments.length === 1 ? departments[0] : undefined);
  return present({
    firstName: desk.firstName,
    name: authorName !== undefined && isHarmless(authorName) ? authorName : undefined,
    handle: authorHandle !== undefined && platform !== 'linkedin' ? `@${authorHandle}` : undefined,
    brand: desk.brand?.name,
    link: target.url,
    delay: desk.brand?.replyDelay,
    department: department?.name,
    contact: department?.contact,
    clipboard: told.clipboard,
  });
}

function isHarmless(name: string): boolean {
  return !/[@＠#＃]|:\/\/|\bwww\.|\w\.[a-z]{2,}/i.test(name);
}
