import type { CaptureTrouble } from '@/lib/messages';

/** What the browsers and Dexie call a database that cannot be had. */
const blocked: ReadonlySet<unknown> = new Set([
  'InvalidStateError',
  'SecurityError',
  'UnknownError',
  'DatabaseClosedError',
  'OpenFailedError',
  'MissingAPIError',
]);

/**
 * Why a database failed, if that is the fault of the disk or the browser and not a bug. Dexie wraps
 * errors in one another (an aborted transaction in its cause, a bulk write in its failures), so all
 * of them are looked at; a full disk explains everything else.
 *
 * @returns `undefined` for anything else: the caller should throw it on
 */
export function troubleOf(error: unknown): CaptureTrouble | undefined {
  const names = new Set(namesIn(error, 0));
  if (names.has('QuotaExceededError')) return 'full';
  return [...names].some((name) => blocked.has(name)) ? 'blocked' : undefined;
}

const deepest = 5;

function namesIn(error: unknown, depth: number): unknown[] {
  if (typeof error !== 'object' || error === null || depth > deepest) return [];
  const { name, inner, cause, failures }: Wrapping = error;
  const nested = [inner, cause, ...(Array.isArray(failures) ? failures : [])];
  return [name, ...nested.flatMap((one) => namesIn(one, depth + 1))];
}

type Wrapping = Partial<Record<'name' | 'inner' | 'cause' | 'failures', unknown>>;
