import type { PostAdapter } from './types';

/**
 * The time of publication that a siteʼs id holds, in epoch ms; `undefined` where the id is none of
 * a kind that holds it (X: before November 2010) or tells a time that has not come yet.
 *
 * @param id decimal digits
 */
export function idTime(
  id: string,
  rule: NonNullable<PostAdapter['idTime']>,
  now: number,
): number | undefined {
  if (!/^\d{1,19}$/.test(id)) return undefined;
  const number = BigInt(id);
  if (number < rule.firstId) return undefined;
  const time = Number((number >> rule.shift) + rule.epoch);
  return time <= now + clockTolerance ? time : undefined;
}

/** A personʼs clock may be a little late. */
export const clockTolerance = 86_400_000;
