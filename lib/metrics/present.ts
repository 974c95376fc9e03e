type Absentable<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];
type Present<T> = Omit<T, Absentable<T>> & { [K in Absentable<T>]?: Exclude<T[K], undefined> };

/**
 * The same row without the keys whose value is `undefined`. Absent is a missing key with us, so
 * that a row spread over another never erases what that one knew.
 */
export function present<T extends object>(row: T): Present<T> {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined),
  ) as Present<T>;
}
