import type { ItemAdapter } from './types';

/**
 * The time of publication that a siteʼs id holds, in epoch ms; `undefined` where the id is none of
 * a kind that holds it (X: before November 2010) or tells a time that has not come yet.
 */
export function idTime(
  id: string,
  rule: NonNullable<ItemAdapter['idTime']>,
  now: number,
): number | undefined {
  const digits = rule.digits.exec(id)?.[1];
  const number = digits === undefined ? undefined : numberOf(digits, rule.alphabet);
  if (number === undefined || number < rule.firstId || number >= 1n << 64n) return undefined;
  const time = Number((number >> rule.shift) + rule.epoch);
  return time <= now + clockTolerance ? time : undefined;
}

/** Big-endian, in the digits of `alphabet`: Instagram's short codes are numbers in base 64. */
function numberOf(digits: string, alphabet = '0123456789'): bigint | undefined {
  let number = 0n;
  for (const digit of digits) {
    const value = alphabet.indexOf(digit);
    if (value < 0) return undefined;
    number = number * BigInt(alphabet.length) + BigInt(value);
  }
  return number;
}

/** A personʼs clock may be a little late. */
export const clockTolerance = 86_400_000;
