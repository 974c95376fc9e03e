/** X counts the milliseconds of its ids from 2010-11-04T01:42:54.657Z. */
const snowflakeEpoch = 1_288_834_974_657n;

/** The id of a post of that millisecond; `low` (0 to 4,194,303) tells posts of one millisecond apart. */
export function snowflakeAt(milliseconds: number, low: number): string {
  return (((BigInt(milliseconds) - snowflakeEpoch) << 22n) | BigInt(low)).toString();
}

/** When a post was published, in epoch milliseconds, as its id tells. */
export function timeOfSnowflake(id: string): number {
  return Number((BigInt(id) >> 22n) + snowflakeEpoch);
}
