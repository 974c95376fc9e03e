/** Instagram counts the milliseconds of its media ids from 2011-08-24T21:07:01.721Z. */
const mediaEpoch = 1_314_220_021_721n;

/** The media id of that millisecond; `low` (0 to 8,388,607) tells media of one millisecond apart. */
export function mediaIdAt(milliseconds: number, low: number): string {
  return (((BigInt(milliseconds) - mediaEpoch) << 23n) | BigInt(low)).toString();
}

/** When a medium was uploaded, in epoch milliseconds, as its id tells. */
export function timeOfMediaId(id: string): number {
  return Number((BigInt(id) >> 23n) + mediaEpoch);
}
